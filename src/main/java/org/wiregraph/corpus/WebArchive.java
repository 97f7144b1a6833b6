package org.wiregraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.wiregraph.text.Problem;

/**
 * The formats {@code .warc} and {@code .warc.gz}, as crawlers write them (ISO 28500), e.g. Common Crawl's: an article each
 * page that was fetched and is English prose, and each text that was made of one (WET). An article's path ends in the
 * address of the page; when it was fetched is not its date.
 */
final class WebArchive {
    private static final int LARGEST = 4 << 20;

    private final String path;
    private final Slice slice;
    private final List<Problem> problems;
    private final Set<String> paths = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private int foreign;
    private int empty;
    private int large;

    private WebArchive(String path, Slice slice, List<Problem> problems) {
        this.path = path;
        this.slice = slice;
        this.problems = problems;
    }

    static List<Draft> read(String path, byte[] content, Slice slice, List<Problem> problems) {
        WebArchive archive = new WebArchive(path, slice, problems);
        int number = slice.firstLine();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(content))) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                archive.add(record.get(), number++);
            }
        } catch (IOException | IllegalArgumentException broken) {
            problems.add(new Problem(
                    Problem.Kind.UNREADABLE, path, "broken at record " + number + "; what follows is not read"));
        }
        archive.tell(archive.foreign, "not in English");
        archive.tell(archive.empty, "without an article");
        archive.tell(archive.large, "of more than " + (LARGEST >> 20) + " MB");
        return archive.drafts;
    }

    private void tell(int number, String what) {
        if (number > 0) {
            problems.add(new Problem(
                    Problem.Kind.EMPTY, path, number + (number == 1 ? " page " : " pages ") + what + "; not read"));
        }
    }

    private void add(WarcRecord record, int number) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            if (response.http().status() == 200) {
                add(response, response.http().contentType(), response.http().bodyDecoded(), number);
            }
        } else if (record instanceof WarcConversion || record instanceof WarcResource) {
            add((WarcTargetRecord) record, record.contentType(), record.body(), number);
        }
    }

    private void add(WarcTargetRecord record, MediaType type, MessageBody body, int number) throws IOException {
        boolean page = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
        if (!page && !type.base().equals(MediaType.PLAIN_TEXT)) {
            return;
        }
        byte[] content;
        try (InputStream bytes = body.stream()) {
            content = bytes.readNBytes(LARGEST + 1);
        }
        String address = address(record).orElse("");
        String own = path + "/" + (address.isEmpty() ? String.valueOf(number) : address);
        if (content.length > LARGEST) {
            large++;
        } else if (!paths.add(own) || slice.repeated().contains(number)) {
            problems.add(new Problem(Problem.Kind.DUPLICATE, own, "fetched before in the same archive; not read"));
        } else {
            List<Problem> ofPage = new ArrayList<>();
            Draft draft = (page ? WebPage.read(own, content, ofPage) : PlainText.read(own, content, ofPage)).get(0);
            add(draft, address, ofPage);
        }
    }

    /** Where a page was fetched; none in a broken record. */
    static Optional<String> address(WarcTargetRecord record) {
        return Optional.ofNullable(record.target()).map(DecodedText::printable).map(String::strip);
    }

    private void add(Draft draft, String address, List<Problem> ofPage) {
        if (draft.text().isBlank()) {
            empty++;
        } else if (!English.isLikely(draft.text())) {
            foreign++;
        } else {
            problems.addAll(ofPage);
            Metadata fetched =
                    new StatedMetadata(draft.path(), problems).url(address).metadata();
            drafts.add(Draft.of(
                    draft.path(),
                    draft.text(),
                    draft.paragraphs(),
                    draft.stated().orElse(fetched)));
        }
    }
}
