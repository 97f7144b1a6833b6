package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.Problem;

class PrintedPagesTest {
    private static byte[] pdf(List<List<String>> pages, String password) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    float y = 740;
                    for (String line : lines) {
                        content.beginText();
                        content.newLineAtOffset(60, y);
                        content.showText(line);
                        content.endText();
                        y -= line.isEmpty() ? 24 : 14;
                    }
                }
            }
            pdf.getDocumentInformation().setTitle("Staff to stay");
            pdf.getDocumentInformation().setAuthor("Ana Fuller");
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Reading read(byte[] content) {
        return ArticleReader.read("a.pdf", content, Optional.empty());
    }

    @Test
    void readsProseWithoutWhatEachPageRepeats() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        int number = 0;
        for (String country : List.of("Germany", "Turkey", "Italy", "Spain")) {
            pages.add(List.of(
                    "The Harbour Courier, 1 June 2021, page " + ++number,
                    "",
                    "The Secretary-",
                    "General and the minister of " + country + " said on Tuesday in Brussels that the alli-",
                    "ance would keep diplomats from " + country + " in Kabul after the last of the troops.",
                    "",
                    String.valueOf(number)));
        }
        Reading reading = read(pdf(pages, ""));
        assertThat(reading.problems()).isEmpty();
        Document document = reading.documents().get(0);
        assertThat(document.text())
                .doesNotContain("Courier", "alli-")
                .contains(
                        "minister of Spain said on Tuesday in Brussels that the alliance would keep diplomats from Spain in Kabul");
        assertThat(document.metadata().title()).contains("Staff to stay");
        assertThat(document.metadata().authors()).containsExactly("Ana Fuller");
        assertThat(document.metadata().date()).isEmpty();
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        assertThat(problem(pdf(List.of(List.of()), ""))).contains("no text");
        assertThat(problem(pdf(List.of(List.of("Secret.")), "word"))).contains("password");
        assertThat(problem("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII)))
                .contains("no PDF");
        assertThat(problem(new byte[0])).contains("no PDF");
    }

    private static String problem(byte[] content) {
        Reading reading = read(content);
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().stream().map(Problem::detail).findFirst().orElse("");
    }
}
