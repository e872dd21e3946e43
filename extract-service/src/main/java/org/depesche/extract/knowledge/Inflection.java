package org.depesche.extract.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Endings that a word may carry beside its dictionary form, longest first. Stripping proposes forms; whether one of them
 * is a word, the dictionary says.
 *
 * @param genitive endings of the genitive of names
 * @param adjective endings of adjectives
 * @param noun endings of nouns
 */
public record Inflection(List<String> genitive, List<String> adjective, List<String> noun) {
    private static final int SHORTEST_STEM = 2;

    public Inflection {
        genitive = longestFirst(genitive);
        adjective = longestFirst(adjective);
        noun = longestFirst(noun);
    }

    /** Forms under which a name that stands as {@code part} may be listed, the part itself first. */
    public List<String> nameForms(String part) {
        List<String> forms = new ArrayList<>(4);
        forms.add(part);
        strip(part, genitive, forms);
        strip(part, adjective, forms);
        return forms;
    }

    /** {@code part} and what it is without an ending of the genitive. */
    public List<String> genitiveForms(String part) {
        List<String> forms = new ArrayList<>(2);
        forms.add(part);
        strip(part, genitive, forms);
        return forms;
    }

    /** Forms under which a noun or an adjective that stands as {@code part} may be listed, the part itself first. */
    public List<String> wordForms(String part) {
        List<String> forms = new ArrayList<>(6);
        forms.add(part);
        strip(part, adjective, forms);
        strip(part, noun, forms);
        return forms;
    }

    /** The stem of an adjective of the dictionary, empty where {@code part} has no ending of one. */
    String adjectiveStem(String part) {
        for (String ending : adjective) {
            if (part.endsWith(ending) && part.length() - ending.length() > SHORTEST_STEM) {
                return part.substring(0, part.length() - ending.length());
            }
        }
        return "";
    }

    private static void strip(String part, List<String> endings, List<String> forms) {
        for (String ending : endings) {
            if (part.length() - ending.length() >= SHORTEST_STEM && part.endsWith(ending)) {
                String stem = part.substring(0, part.length() - ending.length());
                if (!forms.contains(stem)) {
                    forms.add(stem);
                }
            }
        }
    }

    private static List<String> longestFirst(List<String> endings) {
        List<String> sorted = new ArrayList<>(endings);
        sorted.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        return List.copyOf(sorted);
    }
}
