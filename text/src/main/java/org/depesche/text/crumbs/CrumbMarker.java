package org.depesche.text.crumbs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.text.BlockKind;
import org.depesche.text.Paragraph;

/**
 * Tells the story's paragraphs from what feeds leave around them: share lines, comment rules, tags, menus, picture credits.
 * Words come from {@code crumbs.tsv}; the rest are rules of form: a line without a sentence after the last paragraph is a menu.
 */
public final class CrumbMarker {
    private static final int HEADLINE_WORDS = 22;
    private static final int PARAGRAPH_WORDS = 12;
    private static final int COMMENT_RULE_WORDS = 200;
    private static final Pattern ADDRESS_ONLY = Pattern.compile("(?i)(\\S{1,20}:\\s*)?(https?://|www\\.)\\S{1,2000}");
    private static final Pattern CREDIT =
            Pattern.compile("(?iu)[(\\[](\\p{L}{2,20})\\s*[:/]\\s*[^()\\[\\]]{1,120}[)\\]]\\s*$");

    private final CrumbWords words = CrumbWords.load();

    /** The same paragraphs with their kinds; kinds that markup gave are kept. */
    public List<Paragraph> mark(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs.size());
        Set<String> seen = new HashSet<>();
        boolean over = false;
        int lastStory = lastStoryParagraph(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String lower = paragraph.text().toLowerCase(Locale.ROOT);
            over |= i * 2 >= paragraphs.size() && words.isTail(lower) && !isStory(paragraph.text());
            over |= isCommentRule(lower) && i > 0;
            BlockKind kind;
            if (over || !seen.add(lower) || (i > lastStory && lastStory >= 0 && !endsLikeStory(paragraph))) {
                kind = BlockKind.BOILERPLATE;
            } else {
                kind = kindOf(paragraph, lower);
            }
            marked.add(new Paragraph(paragraph.text(), kind));
        }
        return marked;
    }

    private BlockKind kindOf(Paragraph paragraph, String lower) {
        String text = paragraph.text();
        if (isNoText(text) || (words.isTail(lower) && countWords(text) < 6)) {
            return BlockKind.BOILERPLATE;
        }
        if (paragraph.kind() != BlockKind.BODY) {
            return paragraph.kind();
        }
        if (isCaption(text, lower)) {
            return BlockKind.CAPTION;
        }
        if (words.isCrumb(lower) && countWords(text) < 40) {
            return BlockKind.BOILERPLATE;
        }
        if (!PlainText.endsSentence(text) && countWords(text) <= HEADLINE_WORDS || isQuestionHeadline(text)) {
            return BlockKind.HEADLINE;
        }
        return BlockKind.BODY;
    }

    private boolean isCaption(String text, String lower) {
        if (words.startsCaption(lower) && countWords(text) >= 5) {
            return true;
        }
        var credit = CREDIT.matcher(text);
        return countWords(text) >= 5
                && credit.find()
                && words.credits().contains(credit.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isQuestionHeadline(String text) {
        return text.endsWith("?") && countWords(text) <= HEADLINE_WORDS && text.indexOf('.') < 0;
    }

    /** A site's rules for comments speak to the reader and of comments, again and again. */
    private static boolean isCommentRule(String lower) {
        if (countWords(lower) > COMMENT_RULE_WORDS) {
            return false;
        }
        int comments = occurrences(lower, "kommentar") + occurrences(lower, "comment");
        int reader = occurrences(lower, " sie ")
                + occurrences(lower, " wir ")
                + occurrences(lower, " you ")
                + occurrences(lower, " your ")
                + occurrences(lower, " vi ")
                + occurrences(lower, " du ")
                + occurrences(lower, " we ")
                + occurrences(lower, " unseren ");
        return comments >= 2 && reader >= 2 || comments >= 1 && reader >= 2 && countWords(lower) < 20;
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static int lastStoryParagraph(List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (isStory(paragraphs.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStory(String text) {
        return PlainText.endsSentence(text) && countWords(text) >= PARAGRAPH_WORDS;
    }

    private static boolean endsLikeStory(Paragraph paragraph) {
        return PlainText.endsSentence(paragraph.text()) && countWords(paragraph.text()) >= 4
                || paragraph.kind() == BlockKind.CAPTION;
    }

    private static boolean isNoText(String text) {
        return countLetters(text) < 2 || ADDRESS_ONLY.matcher(text).matches();
    }

    private static int countLetters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    static int countWords(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            if (!space && !inWord) {
                count++;
            }
            inWord = !space;
        }
        return count;
    }
}
