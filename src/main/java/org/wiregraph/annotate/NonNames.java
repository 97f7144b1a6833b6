package org.wiregraph.annotate;

import static org.wiregraph.annotate.Labels.LOCATION;
import static org.wiregraph.annotate.Labels.MISC;
import static org.wiregraph.annotate.Labels.NONE;
import static org.wiregraph.annotate.Labels.ORGANIZATION;
import static org.wiregraph.annotate.Labels.PERSON;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Drops labels of what names nothing: words of a web page, hours, degrees, fields of study, languages. */
final class NonNames {
    private static final Set<String> WEB_VERBS = Set.of(
            "Post Share Save Send Submit Follow Email Print Click Read Sign Log Tweet Subscribe Digg".split(" "));
    private static final Set<String> WEB_PARTICLES =
            Set.of("to", "on", "this", "with", "via", "by", "us", "here", "more", "up", "in", "for");
    private static final Pattern DEGREE =
            Pattern.compile("MBA|BA|MA|BSc|MSc|PhD|B\\.A\\.|M\\.A\\.|B\\.S\\.|M\\.S\\.|J\\.D\\.|Ph\\.D\\.");
    private static final Set<String> GRADUATES = Set.of("Bachelor", "Bachelors", "Master", "Masters");
    private static final Pattern HOUR = Pattern.compile("[ap]\\.?m\\.?");
    private static final Pattern ZONE = Pattern.compile("Eastern|Pacific|Central|Mountain");
    /** "degree in Chemistry", "a PhD in": what stands after is a field. */
    private static final Pattern DEGREE_WORD = Pattern.compile("degrees?|diplomas?|doctorates?|bachelor'?s?|master'?s?"
            + "|honou?rs|P[hH]\\.?D\\.?|[BM]\\.?(A|S|Sc)\\.?|MBA|major(s|ed|ing)?|minor(s|ed|ing)?"
            + "|speciali[sz](ed|es|ing)|courses?|classes?");

    private static final Pattern STUDY =
            Pattern.compile("stud(y|ies|ied|ying)|taught|teach(es|ing)?|professor|lecturer");
    private static final Pattern FIELD = Pattern.compile(
            "\\p{Lu}\\p{L}*(ology|istry|omics|ography|osophy|ematics|ysics)"
                    + "|Engineering|Studies|Sciences?|Literature|Linguistics|Journalism|Law|Medicine|History|Media|Arts?"
                    + "|Management|Education|Finance|Accounting|Marketing|Conservation|Spectroscopy|Anatomy|Architecture|Music");
    private static final Set<String> LANGUAGES = Set.of(("Hebrew Latin Arabic Hindi Urdu Pashto Dari Farsi Sanskrit"
                    + " Yiddish Swahili Mandarin Cantonese Gaelic Esperanto Bengali Punjabi Tamil Creole")
            .split(" "));
    /** Small words that names of persons and places begin with. */
    private static final Pattern PARTICLE = Pattern.compile("(al|el|ad|as|ash|at|an|ar|bin|ibn|ben|de|del|della|der|di"
            + "|dos|da|du|la|le|ter|ten|van|von|vom|zu|zur|den|y|e)(-.*)?|d'.*|l'.*|\\p{Ll}\\p{Lu}.*");

    private final Labels labels;
    private final Predicate<String> ordinary;

    NonNames(Labels labels, Predicate<String> ordinary) {
        this.labels = labels;
        this.ordinary = ordinary;
    }

    void apply() {
        for (int i = 0; i < labels.size(); i++) {
            dropWords(i);
            dropSpeaker(i);
            dropDegree(i);
            dropField(i);
            dropArticle(i);
        }
    }

    private void dropWords(int i) {
        String form = labels.form(i);
        boolean heads = i == 0 && (labels.tag(i).matches("IN|TO|VB[NG]") || form.equals("About")) && form.length() > 2;
        boolean verb = heads && labels.tag(i).startsWith("V");
        boolean linked = WEB_VERBS.contains(form) && WEB_PARTICLES.contains(labels.form(i + 1));
        boolean linking = WEB_VERBS.contains(labels.form(i - 1)) && WEB_PARTICLES.contains(form);
        boolean hour =
                isHour(form) || isHour(labels.form(i - 1)) && ZONE.matcher(form).matches();
        // "patrician Yankee"
        boolean small = labels.begins(i)
                && Character.isLowerCase(form.codePointAt(0))
                && !PARTICLE.matcher(form).matches()
                && (labels.is(i, MISC) || labels.is(i, PERSON) || ordinary.test(form));
        // "About Valley Radiotherapy Associates", "Born in Noank"; "Post to reddit"; "2 a.m. Eastern".
        if (heads && labels.label(i).equals(labels.label(i + 1)) || verb || linked || linking || hour || small) {
            labels.set(i, i, NONE);
        }
    }

    /** "Now I'm doing this": the speaker, and no name. */
    private void dropSpeaker(int i) {
        if (labels.form(i).equals("I")
                && labels.tag(i).equals("PRP")
                && !labels.label(i).equals(NONE)) {
            labels.set(labels.label(i - 1).equals(labels.label(i)) ? i - 1 : i, i, NONE);
        }
    }

    private static boolean isHour(String form) {
        return form.length() <= 4 && HOUR.matcher(form).matches();
    }

    /** "the valley of the Ahr": nobody's name has an article of its own. */
    private void dropArticle(int i) {
        boolean person = labels.begins(i) && labels.isAlone(i) && labels.is(i, PERSON);
        boolean articled =
                labels.form(i - 1).equalsIgnoreCase("the") && labels.tag(i - 1).equals("DT");
        if (person
                && articled
                && !labels.tag(i + 1).startsWith("NN")
                && !labels.tag(i + 1).equals("POS")) {
            labels.set(i, i, labels.tag(i - 2).equals("IN") && labels.tag(i).equals("NNP") ? LOCATION : MISC);
        }
    }

    /** "an MBA", "a Master of Arts": nobody's name. */
    private void dropDegree(int i) {
        boolean graduate = labels.begins(i)
                && GRADUATES.contains(labels.form(i))
                && (labels.form(i + 1).equals("of") || labels.isAlone(i));
        if (graduate
                || labels.begins(i)
                        && labels.isAlone(i)
                        && DEGREE.matcher(labels.form(i)).matches()) {
            int last = labels.last(i);
            int j = i;
            while (j <= last && !labels.form(j).equals("at") && !labels.form(j).equals("from")) {
                j++;
            }
            labels.set(i, Math.min(j, last), NONE);
        }
    }

    /** "a degree in Political Science", "studying Zoology", "taught Hebrew". */
    private void dropField(int i) {
        if (!labels.begins(i) || labels.is(i, PERSON)) {
            return;
        }
        int last = labels.last(i);
        boolean field = FIELD.matcher(labels.form(last)).matches();
        boolean inDegree = labels.form(i - 1).equals("in")
                && (DEGREE_WORD.matcher(labels.form(i - 2)).matches()
                        || labels.form(i - 2).equals("Arts"));
        boolean studied = STUDY.matcher(labels.form(i - 1)).matches()
                || STUDY.matcher(labels.form(i - 2).toLowerCase(Locale.ROOT)).matches()
                        && labels.form(i - 1).equals("of");
        boolean lone = field && last == i && labels.form(i).matches(".*(ology|istry|omics|ematics|ysics)");
        boolean joined = field
                && labels.form(i - 1).equals("and")
                && !labels.is(i - 2, ORGANIZATION)
                && (DEGREE_WORD.matcher(labels.form(i - 4)).matches()
                        || labels.form(i - 3).equals("in"));
        boolean language = LANGUAGES.contains(labels.form(i)) && last == i && !labels.isProper(i + 1);
        if (inDegree && !labels.form(last).matches(".*(University|College|School)")
                || field && studied
                || lone
                || joined
                || language) {
            labels.set(i, last, NONE);
        }
    }
}
