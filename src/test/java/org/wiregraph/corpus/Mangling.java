package org.wiregraph.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which an article's bytes arrive broken, or made to break its reader. */
enum Mangling {
    TRUNCATE {
        @Override
        byte[] apply(byte[] article, Random random) {
            return Arrays.copyOf(article, random.nextInt(article.length + 1));
        }
    },
    BEHEAD {
        @Override
        byte[] apply(byte[] article, Random random) {
            return Arrays.copyOfRange(article, random.nextInt(article.length + 1), article.length);
        }
    },
    NOISE {
        @Override
        byte[] apply(byte[] article, Random random) {
            byte[] noise = new byte[1 + random.nextInt(40)];
            random.nextBytes(noise);
            return insert(article, random, noise);
        }
    },
    FLIP {
        @Override
        byte[] apply(byte[] article, Random random) {
            byte[] flipped = article.clone();
            for (int i = 0; i < 1 + flipped.length / 100 && flipped.length > 0; i++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    NULS {
        @Override
        byte[] apply(byte[] article, Random random) {
            return insert(article, random, new byte[1 + random.nextInt(2000)]);
        }
    },
    OTHER_CHARSET {
        @Override
        byte[] apply(byte[] article, Random random) {
            return text(article).getBytes(any(CHARSETS, random));
        }
    },
    MIXED_CHARSETS {
        @Override
        byte[] apply(byte[] article, Random random) {
            String text = text(article);
            int middle = random.nextInt(text.length() + 1);
            return join(
                    text.substring(0, middle).getBytes(any(CHARSETS, random)),
                    text.substring(middle).getBytes(any(CHARSETS, random)));
        }
    },
    BYTE_ORDER_MARK {
        @Override
        byte[] apply(byte[] article, Random random) {
            return join(any(MARKS, random), article);
        }
    },
    ONE_LINE {
        @Override
        byte[] apply(byte[] article, Random random) {
            return bytes(text(article).replaceAll("\\R+", " "));
        }
    },
    OTHER_LINE_ENDS {
        @Override
        byte[] apply(byte[] article, Random random) {
            return bytes(
                    text(article).replaceAll("\\R", any(List.of("\r", "\r\n", "\n\r", "\u2028", "\u0085"), random)));
        }
    },
    DOUBLED {
        @Override
        byte[] apply(byte[] article, Random random) {
            return join(article, article);
        }
    },
    LONG_RUN {
        @Override
        byte[] apply(byte[] article, Random random) {
            String piece = any(PIECES, random);
            return insert(article, random, bytes(piece.repeat(1 + random.nextInt(20_000 / piece.length()))));
        }
    },
    ODD_TEXT {
        @Override
        byte[] apply(byte[] article, Random random) {
            return insert(article, random, bytes(any(ODDITIES, random)));
        }
    },
    FRONT_MATTER {
        @Override
        byte[] apply(byte[] article, Random random) {
            return join(bytes("---\n" + metadata(random) + "---\n"), article);
        }
    },
    SHUFFLED {
        @Override
        byte[] apply(byte[] article, Random random) {
            int from = random.nextInt(article.length + 1);
            int to = from + random.nextInt(article.length + 1 - from);
            return insert(
                    join(Arrays.copyOf(article, from), Arrays.copyOfRange(article, to, article.length)),
                    random,
                    Arrays.copyOfRange(article, from, to));
        }
    };

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            Charset.forName("Shift_JIS"),
            Charset.forName("UTF-32"));

    private static final List<byte[]> MARKS = List.of(
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xFE, (byte) 0xFF},
            new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF});

    private static final List<String> PIECES = List.of(
            "<div>",
            "<p><b>",
            "</div>",
            "[",
            "{",
            "\"",
            "(",
            "- ",
            "> ",
            "# ",
            "a",
            "й",
            "\u200f",
            "*_",
            "`",
            "\\",
            "&amp;",
            "\t",
            " \n",
            "|---",
            "https://",
            "<!--",
            "%%%",
            "Mr. ",
            "U.S.",
            "“",
            ",,,",
            "and ",
            "\uD83D\uDE00",
            "e\u0301",
            "1",
            "1/2 ");

    private static final List<String> ODDITIES = List.of(
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><p>&c;&c;</p>",
            "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><p>&f;</p>",
            "&#0;&#xD800;&#x110000;&#99999999999;&notanentity;&amp;amp;",
            "<script>while(true){}</script><img src=x onerror=alert(1)>",
            "<script type=\"application/ld+json\">{\"@graph\":[[[{\"@type\":\"NewsArticle\",\"datePublished\":{}}]]]}</script>",
            "<meta charset=\"no-such-charset\"><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-7\">",
            "\u202Eevoba eht lla\u202C \u2066\u2069\u200B\uFEFF",
            "\u0000\u0001\u0007\u001B[31m\u007F\u009F",
            "\uFFFE\uFFFF\uFDD0",
            "{\"id\": \"x\", \"text\": [[[\"deep\"]], {\"a\": 1}], \"date\": {\"y\": 2021}, \"title\": null}\n",
            "{\"id\": \"x\", \"text\": \"\\ud800 alone\"}\n{\"id\": \"x\", \"text\": \"again\"}\n",
            "1\tNATO\tNATO\tPROPN\tNNP\t_\t99\tnsubj\t_\tNER=ORG\n2-1\tx\n\n",
            "# text = not the words\n1\ta\ta\tNOUN\tNN\t_\t0\troot\t_\tSpan=99999:5\n\n",
            "On Feb. 30, 2021, at 25:61, in the year 99999, on 31/31/31 and 0000-00-00, ",
            "\n\n\n***\n\n---\n\n===\n\n```\n~~~\n[a](b \"c\" [d]: <e>\n![](<)\n");

    private static final List<String> VALUES = List.of(
            "[1, 2, [3]]",
            "{a: {b: c}}",
            "null",
            "~",
            "12",
            "-1",
            "1e999",
            ".nan",
            "0000-00-00",
            "2021-02-30",
            "99999-01-01",
            "1066-10-14",
            "2999-12-31",
            "!!java.net.URL [http://a.example]",
            "&a [*a]",
            "*b",
            "\"\\uD800\"",
            "|\n  a\n  b",
            ": :",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "http://a.example/<b>",
            "\u202Eabc",
            "yes",
            "2021-06-01T25:00:00Z",
            "Tuesday",
            "\"\"",
            "'",
            "[",
            "2021",
            "2021-06",
            "June 1, 2021",
            "x".repeat(70_000));

    private static final List<String> KEYS =
            List.of("date", "title", "author", "authors", "publisher", "url", "Date", "? [a]", "1", "<<", "date");

    abstract byte[] apply(byte[] article, Random random);

    /** Lines of YAML with values of the wrong kind. */
    static String metadata(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            lines.append(any(KEYS, random))
                    .append(": ")
                    .append(any(VALUES, random))
                    .append('\n');
        }
        return lines.toString();
    }

    static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] insert(byte[] article, Random random, byte[] added) {
        int at = random.nextInt(article.length + 1);
        return join(join(Arrays.copyOf(article, at), added), Arrays.copyOfRange(article, at, article.length));
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static String text(byte[] article) {
        return new String(article, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
