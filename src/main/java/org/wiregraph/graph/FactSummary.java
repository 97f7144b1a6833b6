package org.wiregraph.graph;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;

/** How often a fact is said, by whom and when, as it grows by each claim; summaries of other articles can be added. */
public final class FactSummary implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long NEVER = Long.MIN_VALUE;

    private long claims;
    private final ArrayList<String> articles = new ArrayList<>(1);
    private final FewSet<String> sources = new FewSet<>();
    private final FewSet<String> speakers = new FewSet<>();
    private boolean ownVoice;
    private long first = Long.MAX_VALUE;
    private String firstArticle = "";
    private long last = NEVER;
    private long lastDay = NEVER;
    /** How many claims of the last day give each status. */
    private final EnumMap<Status, Integer> lastStatuses = new EnumMap<>(Status.class);

    private final FewSet<Period> asserted = new FewSet<>();
    private final FewSet<Period> opposed = new FewSet<>();

    /** Adds a claim; those of one article come one after the other. */
    void add(Said said) {
        claims++;
        if (articles.isEmpty() || !articles.get(articles.size() - 1).equals(said.article())) {
            articles.add(said.article());
        }
        sources.add(said.source());
        if (said.speaker().isEmpty()) {
            ownVoice = true;
        } else {
            speakers.add(said.speaker());
        }
        said.date().ifPresent(date -> last = Math.max(last, date.latest().toEpochDay()));
        addFirst(said.date().map(date -> date.earliest().toEpochDay()).orElse(Long.MAX_VALUE), said.article());
        Status status = said.claim().status();
        long day =
                said.date().map(PartialDate::latest).map(LocalDate::toEpochDay).orElse(NEVER);
        if (isLastDay(day)) {
            lastStatuses.merge(status, 1, Integer::sum);
        }
        Period period = Period.of(said.claim().validity());
        if (status == Status.ACTUAL) {
            asserted.add(period);
        } else if (status == Status.DENIED || status == Status.ENDED) {
            opposed.add(period);
        }
    }

    /** Adds what other articles say; this. */
    public FactSummary add(FactSummary other) {
        claims += other.claims;
        articles.addAll(other.articles);
        sources.addAll(other.sources);
        speakers.addAll(other.speakers);
        ownVoice |= other.ownVoice;
        addFirst(other.first, other.firstArticle);
        last = Math.max(last, other.last);
        if (isLastDay(other.lastDay)) {
            other.lastStatuses.forEach((status, count) -> lastStatuses.merge(status, count, Integer::sum));
        }
        asserted.addAll(other.asserted);
        opposed.addAll(other.opposed);
        return this;
    }

    private void addFirst(long day, String inArticle) {
        boolean sooner = day < first || day == first && inArticle.compareTo(firstArticle) < 0;
        if (firstArticle.isEmpty() || sooner) {
            first = day;
            firstArticle = inArticle;
        }
    }

    /** Whether a day is the last one so far; of days before it nothing is kept. */
    private boolean isLastDay(long day) {
        if (day > lastDay) {
            lastStatuses.clear();
            lastDay = day;
        }
        return day == lastDay;
    }

    long claims() {
        return claims;
    }

    /** IRIs of the articles that say it. */
    List<String> articles() {
        return Collections.unmodifiableList(articles);
    }

    int sources() {
        return sources.size();
    }

    int speakers() {
        return speakers.size();
    }

    boolean isInOwnVoice() {
        return ownVoice;
    }

    /** What it says of each of its entities: how often it is said, and when. */
    public EntitySummary ofEntity() {
        return new EntitySummary(claims, first, last);
    }

    /** IRI of the article that says it first; of several of one day, or where none is dated, the first by IRI. */
    String firstArticle() {
        return firstArticle;
    }

    /** Whether a claim states it as actual. */
    public boolean isActual() {
        return !asserted.isEmpty();
    }

    /** The status that most claims of the last day give, undated ones only where none is dated; of equals the surest. */
    Status latest() {
        Status most = Status.ACTUAL;
        for (Status status : Status.values()) {
            most = lastStatuses.getOrDefault(status, 0) > lastStatuses.getOrDefault(most, 0) ? status : most;
        }
        return most;
    }

    /** Whether somebody says it is so and somebody that it is not, or no more, for times that may be the same. */
    boolean isOpposed() {
        return asserted.values().stream()
                .anyMatch(one -> opposed.values().stream().anyMatch(one::overlaps));
    }
}
