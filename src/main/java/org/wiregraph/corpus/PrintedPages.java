package org.wiregraph.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.wiregraph.text.Problem;

/**
 * The {@code .pdf} format: the text of its pages in their order, without the lines that most pages repeat, without numbers of
 * pages, and with words whole that a line's end divides. Its date is taken from the text: that of the file is when it was
 * made.
 */
final class PrintedPages {
    private static final int REPEATED = 3;
    private static final int EDGE = 3;

    private PrintedPages() {}

    static List<Draft> read(String path, byte[] content, List<Problem> problems) {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            String text = text(pages(pdf));
            if (text.isBlank()) {
                problems.add(
                        new Problem(Problem.Kind.EMPTY, path, "no text in its pages; pictures of pages are not read"));
                return List.of();
            }
            return List.of(Draft.of(path, text, LineLayout.paragraphs(text), stated(path, pdf, problems)));
        } catch (InvalidPasswordException locked) {
            problems.add(new Problem(Problem.Kind.UNREADABLE, path, "locked with a password"));
        } catch (IOException | RuntimeException broken) {
            // PDFBox meets broken files with exceptions of many kinds.
            problems.add(new Problem(Problem.Kind.UNREADABLE, path, "no PDF that can be read: " + broken.getMessage()));
        }
        return List.of();
    }

    private static Metadata stated(String path, PDDocument pdf, List<Problem> problems) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        StatedMetadata stated = new StatedMetadata(path, problems);
        Optional.ofNullable(information.getTitle()).ifPresent(stated::title);
        Optional.ofNullable(information.getAuthor()).ifPresent(author -> stated.authors(List.of(author)));
        return stated.metadata();
    }

    private static List<List<String>> pages(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(
                    DecodedText.printable(stripper.getText(pdf)).strip().lines().toList());
        }
        return pages;
    }

    private static String text(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        pages.forEach(page -> edges(page).forEach(line -> edges.merge(shape(line), 1, Integer::sum)));
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                String line = page.get(i).stripTrailing();
                boolean edge = i < EDGE || i >= page.size() - EDGE;
                int times = edge ? edges.getOrDefault(shape(line), 0) : 0;
                boolean furniture = !line.isBlank()
                        && edge
                        && (times >= REPEATED && times * 2 > pages.size()
                                || line.strip().matches("[0-9]{1,4}"));
                if (!furniture) {
                    append(text, line);
                }
            }
        }
        return text.toString().strip();
    }

    /** The lines at the top and the bottom of a page. */
    private static List<String> edges(List<String> page) {
        List<String> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
        edges.addAll(page.subList(Math.max(edges.size(), page.size() - EDGE), page.size()));
        return edges.stream().filter(line -> !line.isBlank()).distinct().toList();
    }

    /** A line without the number of its page. */
    private static String shape(String line) {
        return line.strip().replaceAll("[0-9]+", "0");
    }

    /** A line after the one before; a hyphen at its end divides a word, or stands in one that goes on with a capital. */
    private static void append(StringBuilder text, String line) {
        int end = text.length();
        boolean hyphen = end > 2 && text.charAt(end - 2) == '-' && Character.isLetter(text.charAt(end - 3));
        if (hyphen && !line.isEmpty() && Character.isLetter(line.charAt(0))) {
            boolean divided = Character.isLowerCase(text.charAt(end - 3)) && Character.isLowerCase(line.charAt(0));
            text.setLength(divided ? end - 2 : end - 1);
        }
        text.append(line).append('\n');
    }
}
