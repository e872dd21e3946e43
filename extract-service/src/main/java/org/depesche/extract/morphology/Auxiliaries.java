package org.depesche.extract.morphology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.extract.languages.LanguageFolder;

/**
 * Parts auxiliaries from full verbs: a verb of {@code auxiliaries.tsv} is an auxiliary where another verb of a form that it
 * asks for stands in its clause, so a copula is a full verb. Rows: lemma, forms it goes with, {@code near} where only adverbs
 * may stand between.
 */
final class Auxiliaries {
    private record Auxiliary(int forms, boolean near) {}

    private static final int FARTHEST = 60;
    private static final int NEAR = Tag.ADV.bit() | Tag.PART.bit() | Tag.PUNCT.bit();

    private final Map<String, Auxiliary> byLemma = new HashMap<>();

    private Auxiliaries(List<List<String>> rows) {
        for (List<String> row : rows) {
            int forms = 0;
            for (String form : row.get(1).split("\\|", -1)) {
                forms |= Tag.valueOf(form).bit();
            }
            byLemma.put(row.getFirst(), new Auxiliary(forms, row.size() > 2));
        }
    }

    static Auxiliaries of(LanguageFolder folder) {
        return new Auxiliaries(folder.rows("auxiliaries.tsv"));
    }

    /**
     * Which of the words are auxiliaries. A form of several auxiliaries ({@code 'd}: have, would) gets the reading whose verb is
     * there, in place in {@code readings}.
     */
    boolean[] among(Reading[] readings, Analysis[] words) {
        boolean[] found = new boolean[readings.length];
        for (int i = 0; i < readings.length; i++) {
            if (readings[i].tag().pos() == Pos.VERB && byLemma.containsKey(readings[i].lemma())) {
                found[i] = settle(readings, words, i);
            }
        }
        return found;
    }

    private boolean settle(Reading[] readings, Analysis[] words, int i) {
        Reading chosen = readings[i];
        if (hasMate(readings, words, i)) {
            return true;
        }
        for (Reading other : words[i].all()) {
            if (other.tag() == chosen.tag()
                    && !other.lemma().equals(chosen.lemma())
                    && byLemma.containsKey(other.lemma())) {
                readings[i] = other;
                if (hasMate(readings, words, i)) {
                    return true;
                }
            }
        }
        readings[i] = chosen;
        return false;
    }

    private boolean hasMate(Reading[] readings, Analysis[] words, int i) {
        Auxiliary auxiliary = byLemma.get(readings[i].lemma());
        return auxiliary != null
                && (hasMateAfter(readings, words, i, auxiliary) || hasMateBefore(readings, i, auxiliary));
    }

    /** {@code hat, wie er sagte, Berlin besucht}: a clause between commas is stepped over. */
    private boolean hasMateAfter(Reading[] readings, Analysis[] words, int from, Auxiliary auxiliary) {
        boolean comma = false;
        boolean inner = false;
        for (int i = from + 1; i < readings.length && i - from < FARTHEST; i++) {
            Tag tag = readings[i].tag();
            String form = words[i].form();
            if (form.equals(",")) {
                comma = true;
                inner = false;
            } else if (endsClause(form)) {
                return false;
            } else if (!inner && isMate(readings, i, from, auxiliary)) {
                return true;
            } else if (tag == Tag.FINITE && !inner) {
                if (!comma) {
                    return false;
                }
                inner = true;
            } else if (auxiliary.near() && from > 0 && (NEAR & tag.bit()) == 0 && !isSubject(readings, i, from)) {
                return false;
            }
        }
        return false;
    }

    /** {@code besucht hat}, {@code besucht werden soll}: verbs that stand together. */
    private boolean hasMateBefore(Reading[] readings, int from, Auxiliary auxiliary) {
        for (int i = from - 1; i >= 0 && readings[i].tag().pos() == Pos.VERB; i--) {
            if (!auxiliary.near() && isMate(readings, i, from, auxiliary)) {
                return true;
            }
        }
        return false;
    }

    /** A form that the auxiliary asks for; no infinitive with its mark ({@code zu}, {@code å}, {@code to}). */
    private static boolean isMate(Reading[] readings, int i, int from, Auxiliary auxiliary) {
        Tag tag = readings[i].tag();
        if (readings[i].lemma().equals(readings[from].lemma())) {
            return false;
        }
        if ((auxiliary.forms() & tag.bit()) != 0) {
            return tag != Tag.INFINITIVE || i == 0 || readings[i - 1].tag() != Tag.PART || isNegation(readings[i - 1]);
        }
        boolean noun =
                i + 1 < readings.length && (readings[i + 1].tag() == Tag.NOUN || readings[i + 1].tag() == Tag.ADJ);
        return tag == Tag.ADJ
                && !noun
                && (auxiliary.forms() & Tag.PAST_PARTICIPLE.bit()) != 0
                && readings[i].features().has(Feature.PAST_PARTICIPLE);
    }

    private static boolean isNegation(Reading reading) {
        return reading.lemma().length() > 2;
    }

    /** A pronoun right after the auxiliary is its subject: {@code has he said}. */
    private static boolean isSubject(Reading[] readings, int i, int from) {
        return i == from + 1 && readings[i].tag() == Tag.PRON;
    }

    private static boolean endsClause(String form) {
        return form.equals(";") || form.equals(":") || form.equals(".") || form.equals("–");
    }
}
