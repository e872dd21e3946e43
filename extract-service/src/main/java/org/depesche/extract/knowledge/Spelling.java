package org.depesche.extract.knowledge;

import java.util.List;

/**
 * What the dictionary of a language makes of one spelling, whatever stands around it. Most words begin no entry, which saves
 * them all further look-ups.
 *
 * @param nameForms {@link Inflection#nameForms}
 * @param wordForms {@link Inflection#wordForms}
 * @param startsName whether a name of states, regions or organisations begins with one of the name forms
 * @param startsRole whether a role word or title begins with one of the word forms
 * @param startsFunction whether a word of the grammar of actor phrases begins with one of the word forms
 */
public record Spelling(
        List<String> nameForms,
        List<String> wordForms,
        boolean startsName,
        boolean startsRole,
        boolean startsFunction) {
    public Spelling {
        nameForms = List.copyOf(nameForms);
        wordForms = List.copyOf(wordForms);
    }

    static Spelling of(String text, String lower, LanguageKnowledge language) {
        List<String> nameForms = language.inflection().nameForms(text);
        List<String> wordForms = language.inflection().wordForms(lower);
        return new Spelling(
                nameForms,
                wordForms,
                starts(language.names(), nameForms),
                starts(language.roles(), wordForms),
                starts(language.functions(), wordForms));
    }

    private static boolean starts(PhraseTable table, List<String> forms) {
        for (String form : forms) {
            if (table.leads(PhraseTable.step(PhraseTable.START, form))) {
                return true;
            }
        }
        return false;
    }
}
