package org.wiregraph.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.text.PartialDate;

/** What an article's own text tells about it: the headline, bylines, and date lines or a dateline with a year. */
final class TextMetadata {
    private TextMetadata() {}

    static Metadata of(String text, List<Paragraph> paragraphs, List<Block> blocks) {
        Optional<String> title = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADLINE)
                .map(block -> KeptText.collapse(block.span().of(text)))
                .findFirst();
        Set<Integer> read = blocks.stream().map(block -> block.span().end()).collect(Collectors.toSet());
        List<Line> outside = paragraphs.stream()
                .filter(paragraph -> !read.contains(paragraph.span().end()))
                .map(paragraph -> Line.of(paragraph.span().of(text)))
                .toList();
        List<String> authors = outside.stream()
                .filter(Byline::isByline)
                .map(Byline::authors)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        Stream<PartialDate> lines = outside.stream()
                .filter(line -> PublicationLine.isOne(line) || Byline.isByline(line))
                .flatMap(line -> PublicationLine.date(line).stream());
        Stream<PartialDate> datelines = paragraphs.stream()
                .flatMap(paragraph -> Dateline.date(paragraph.span().of(text)).stream());
        return new Metadata(
                title,
                authors,
                Optional.empty(),
                Stream.concat(lines, datelines).findFirst(),
                Optional.empty());
    }

    /** The date in the last part of the path, e.g. of {@code 2021-06-02-kabul.txt}. */
    static Metadata ofName(String path) {
        Optional<PartialDate> date = Dates.inName(path.substring(path.lastIndexOf('/') + 1));
        return new Metadata(Optional.empty(), List.of(), Optional.empty(), date, Optional.empty());
    }
}
