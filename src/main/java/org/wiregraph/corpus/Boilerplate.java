package org.wiregraph.corpus;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words with which sites surround their articles: buttons, teasers, credits, legal lines. */
final class Boilerplate {
    /** Heads of lists of other articles; what follows belongs to them until prose comes again. */
    private static final Pattern OPENS = whole(
            "(?:the )?editor'?s'? (?:picks?|choice)",
            "most (?:popular|read|viewed|watched|shared|commented|discussed)(?: .{0,40})?",
            "related(?: (?:articles?|stor(?:y|ies)|news|links?|content|topics?|coverage|posts?|reading|videos?|tags))?",
            "more (?:on this(?: story| topic)?|stories|news|like this|coverage|headlines|to (?:explore|read)|top stories)",
            "more (?:from|in|on|about) .{1,40}",
            "(?:read|see|watch) (?:more|also|next)|also read|what to read next|read next|keep reading|up next",
            "recommended(?: (?:for you|stories|reading|videos?|articles?))?|suggested(?: (?:for you|stories|reading))?",
            "you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in).{0,40}|don'?t miss",
            "trending(?: .{0,30})?|popular(?: (?:now|stories|posts|articles|news|in .{1,30}))?",
            "(?:top|latest|breaking|other|featured|today'?s top|recent) (?:stories|news|headlines|articles|videos?|posts)",
            "(?:from )?around the web|from our partners|promoted (?:stories|content)|sponsored(?: (?:content|links|stories))?",
            "paid (?:content|post)s?|tags|topics|related topics|filed under|categories|keywords|in this (?:story|article)",
            "on the net|external links|related internet links|further reading|explore more|the latest|newsletters?",
            "share or comment on this article");

    /** "Tags Afghan Armed Forces afghan war afghan withdrawal". */
    private static final Pattern TAGS = Pattern.compile(
            "(?:tags|tagged|filed under|hashtags)\\b[: ].+|(?:related )?(?:topics|keywords|categories) ?:.+");

    /** Heads of readers' comments, which look like prose. */
    private static final Pattern CLOSES = whole(
            "comments?(?: ?\\(?\\d+\\)?)?|\\d+ comments?|view comments|leave a (?:comment|reply)|post a comment",
            "join the (?:conversation|discussion)|what do you think\\??|add a comment|readers?'? comments");

    private static final Pattern BUTTON = whole(
            "ad|ads|advert|advertisement|advertising|advertisement - .*|sponsored|video|videos|photos?|gallery|images?|menu",
            "share|share (?:this|on|via|with) ?.{0,40}|print|print this.*|e-?mail|tweet|pin(?: it)?|save(?: .{0,20})?|search",
            "home|log ?in|sign ?in|register|subscribe(?: now)?|loading\\.*|close|skip(?: ad| to .{1,30})?|back to top|top",
            "next|previous|next (?:article|story)|previous (?:article|story)|copy(?: link)?|link copied.*|whatsapp|facebook",
            "twitter|x|linkedin|reddit|telegram|listen(?: to this.*)?|play(?: video)?|live|live updates|exclusive|opinion",
            "analysis|breaking(?: news)?|developing|transcript|enlarge(?: .*)?|hide caption|toggle caption|caption",
            "\\d[\\d.,]*[km]? ?(?:shares?|views?|comments?|likes?|reads?|retweets?|min(?:ute)?s? read)",
            "scroll down .*|continue reading.*|story continues.*|article continues.*",
            "sent from my .*|post to (?:fark|facebook|twitter|myspace|reddit|del).*",
            "(?:see|view|show|load|read) (?:all|more|less|full)\\b.{0,40}|read the (?:full|original) .{0,40}",
            "twitter:? ?@?\\w+|@\\w+|end|ends|gift this article|add (?:us|as a preferred source).*|supported by",
            ".{0,60}\\b(?:english|international|online|print|morning|evening|weekend|european|asia|us|uk) edition",
            "image (?:copyright|source|caption).*|file photo.*|getty images|representative image");

    /** Prompts, whole sentences or not. */
    private static final Pattern PROMPT = Pattern.compile(
            "follow (?:us|@\\w+|our)\\b.*|(?:like|find|join|connect with|visit) us (?:on|at|in|here|via)\\b.*"
                    + "|contact us\\b.*|support (?:us|our (?:work|journalism|newsroom|mission))\\b.*"
                    + "|join our .{0,60}\\b(?:newsletter|channel|community|mailing list|whatsapp|telegram)\\b.*"
                    + "|(?:click|tap) here\\b.*|to (?:find out|learn|read) more,? (?:about .*)?(?:click|visit|see|tap)\\b.*"
                    + "|(?:sign up|subscribe|register)(?: now| today| here)? (?:to|for|with)\\b.*"
                    + "|(?:get|download) (?:the|our|all the) .{0,60}\\b(?:newsletters?|inbox|app|apps|alerts)\\b.*"
                    + "|for more (?:news|stories|information|updates|on this)\\b.{0,80}(?:visit|click|follow|see|go to)\\b.*"
                    + "|(?:read|see|watch|listen|also read|read more|see also|related|more|read next|related story)"
                    + " ?(?::|\\||>|»).*"
                    + "|(?:already a (?:subscriber|member)|become a (?:subscriber|member)|have a (?:news )?tip)\\b.*"
                    + "|(?:this (?:site|website)|we|our website) uses? cookies.*"
                    + "|(?:we|our|this (?:site|website))\\b[^\"]*\\bcookies on your (?:device|browser|computer)\\b.*"
                    + "|[^\"]*\\byou (?:agree to|accept) our (?:use of )?(?:terms|cookies?|privacy|polic).*"
                    + "|this (?:video|content) (?:is|was|has been) (?:not available|unavailable|removed).*"
                    + "|(?:your browser|please enable|javascript) .*(?:javascript|support|disabled|video).*");

    private static final Pattern LEGAL = Pattern.compile(
            "(?:©|\\(c\\) ).*(?:\\d{4}|reserved).*|copyright (?:©|\\(c\\)|\\d{4}).*|.*\\ball rights reserved\\b.*"
                    + "|.*\\bmay not be published, broadcast\\b.*"
                    + "|(?:this|our|the) (?:material|article|content|story|photo|copy) may not be (?:re)?(?:produced|published).*"
                    + "|.*\\b(?:declared|designated)(?: as)? an? \"?undesirable organization\"?.*"
                    + "|.*\\bfines or imprisonment for sharing, liking\\b.*"
                    + "|.*\\bthe (?:opinions?|views?) expressed (?:in this|here|by the author|are)\\b.*"
                    + "|[^\"]*\\bour (?:terms of (?:use|service)|(?:privacy|cookie) (?:policy|notice))\\b[^\"]*"
                    + "|(?:terms of (?:use|service)|privacy (?:policy|notice)|cookie policy)\\b.{0,40}");

    private static final List<String> LEGAL_WORDS = List.of(
            "copyright",
            "©",
            "(c)",
            "reserved",
            "may not be",
            "undesirable",
            "imprisonment",
            "expressed",
            "terms of",
            "privacy",
            "cookie");

    private static final Pattern CREDIT =
            Pattern.compile("\\(?(?:file )?(?:photo(?:graph)?|image|picture|video|illustration|graphic|credit|source)s?"
                    + "(?: credit| copyright| source| by| courtesy of| courtesy)?s? ?[:/©|] ?.{1,100}"
                    + "|(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy) .{1,60}"
                    + "|.*\\((?:ap |afp |file |reuters )?(?:photo|image|picture)\\b[^)]*\\)"
                    + "|.*\\b(?:photo|photograph|picture|image|pic): ?\\S[^.:]{0,40}"
                    + "|.{0,60}[/|] ?(?:getty(?: images)?|afp|reuters|ap|epa|epa-efe)(?: photo)?"
                    + "|(?:getty(?: images)?|reuters|afp|ap photo|epa|shutterstock)\\b ?[/|].{0,60}");

    /** "(Reporting by Jane Doe in Kabul; editing by John Roe)". */
    private static final Pattern CREW = Pattern.compile(
            "\\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|produced)"
                    + "(?: and (?:reporting|writing|editing))? by\\b.{0,250}");

    private static final Set<String> CREW_WORDS = Set.of("""
            additional reporting writing editing edited compiled translated by and in for from with the at of
            """.strip().split("\\s+"));

    private static final String LINKS = "(?:https?://|www\\.)\\S+|(?<!\\S)[^\\s@]{1,80}@[^\\s@]+\\.\\w+";

    private static final Pattern LINK = Pattern.compile(LINKS);

    private static final Pattern ADDRESS =
            Pattern.compile(LINKS + "|@\\w+|#\\w+|(?<![\\w-])[\\w-]++\\.(?:com|org|net|gov|co\\.uk|info)\\b\\S*");

    private static final List<String> ADDRESS_SIGNS =
            List.of("@", "#", "://", "www.", ".com", ".org", ".net", ".gov", ".co.uk", ".info");

    private Boilerplate() {}

    /** Whether it heads a list of other articles, of tags or of links. */
    static boolean opensSection(Line line) {
        if (!line.canBeNote()) {
            return false;
        }
        String folded = line.folded();
        boolean heads = OPENS.matcher(folded.replaceFirst(" ?[:>»…+-]+$", "")).matches();
        return !line.endsSentence() && (heads || TAGS.matcher(folded).matches());
    }

    /** Whether it heads the readers' comments. */
    static boolean closesArticle(Line line) {
        return line.canBeNote() && CLOSES.matcher(line.folded()).matches();
    }

    /** Whether it is no part of what the article reports. */
    static boolean isFurniture(Line line) {
        if (!line.canBeNote()) {
            return isMostlyAddress(line);
        }
        String folded = line.folded();
        return line.words().stream().noneMatch(word -> word.chars().anyMatch(Character::isLetter))
                || BUTTON.matcher(folded).matches()
                || line.size() <= 60 && PROMPT.matcher(folded).matches()
                || LEGAL_WORDS.stream().anyMatch(folded::contains)
                        && LEGAL.matcher(folded).matches()
                || (!line.endsSentence() || line.size() < 7 && line.isCapitalisedBut(CREW_WORDS))
                        && CREDIT.matcher(folded).matches()
                || CREW.matcher(folded).matches() && line.isCapitalisedBut(CREW_WORDS)
                || isMostlyAddress(line);
    }

    /** "jdrf.org", "Insta-Gator: http://…", "Send your questions in confidence at …@…". */
    private static boolean isMostlyAddress(Line line) {
        if (ADDRESS_SIGNS.stream().noneMatch(line.folded()::contains)) {
            return false;
        }
        int left = ADDRESS.matcher(line.text()).replaceAll("").length();
        return left * 2 < line.text().length()
                || LINK.matcher(line.text()).find() && !line.endsSentence() && line.size() < 16;
    }

    private static Pattern whole(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives));
    }
}
