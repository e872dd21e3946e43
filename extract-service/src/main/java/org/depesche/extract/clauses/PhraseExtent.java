package org.depesche.extract.clauses;

import java.util.Set;
import org.depesche.extract.lexicon.SlotFunction;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Pos;

/** Says how far a noun phrase reaches. */
final class PhraseExtent {
    private static final Set<String> PEOPLE = Set.of("CIVILIAN", "CROWD", "PRISONER", "SUSPECT");

    private final Scan scan;
    private final VerbForms verbs;
    private final int[] owner;
    private final Particles particles;
    private final ClauseOpeners openers;

    PhraseExtent(Scan scan, VerbForms verbs, int[] owner, Particles particles, ClauseOpeners openers) {
        this.scan = scan;
        this.verbs = verbs;
        this.owner = owner;
        this.particles = particles;
        this.openers = openers;
    }

    /** Index after the phrase that begins at {@code i}; {@code i} itself where none does. */
    int end(int i) {
        if (scan.timeAt[i] >= 0) {
            return scan.sentence.times().get(scan.timeAt[i]).end();
        }
        if (openers.isRelativePronoun(i)) {
            return i + 1;
        }
        int j = i;
        boolean head = false;
        while (j < scan.size && (owner[j] == owner[i] || isQuoteInside(i, j)) && !isBreak(j)) {
            if (scan.actorAt[j] >= 0 && !(measures(j) && isWhole(j))) {
                boolean counted = j > i && scan.is(j - 1, WordClass.MEASURE);
                int end = scan.sentence.actors().get(scan.actorAt[j]).end();
                if (head && !counted && isCountryInside(j, end)) {
                    j = end;
                    continue;
                }
                if (head && !counted) {
                    return isNounBeforeRole(j) ? end : j;
                }
                if (!isAttributeOfNoun(i, end)) {
                    boolean owned = end < scan.size && owner[end] == owner[j] && ownedBehind(end);
                    return owned ? end + 1 : withStranger(j, withKindOfPlace(j, end));
                }
                head = true;
                j = end;
                continue;
            }
            Pos pos = scan.pos[j];
            if (pos == Pos.PRON && !isDeterminer(j)) {
                return pronounEnd(i, j, head);
            }
            if (head && startsAnother(i, j)) {
                return j;
            }
            boolean nominal = isNominal(pos);
            boolean attribute = pos == Pos.DET || pos == Pos.ADJ || pos == Pos.NUM || pos == Pos.PRON;
            if (head && attribute && pos != Pos.NUM) {
                return ownedBehind(j) ? j + 1 : j;
            }
            if (!nominal && !attribute && !isInside(j, i)
                    || !head && pos == Pos.DET && j > i && scan.pos[j - 1] == Pos.ADJ) {
                break;
            }
            head = nominal && !measures(j) || head && !nominal;
            j++;
        }
        boolean whole = head || j > i && isNominal(scan.pos[j - 1]) || isJudgement(i, j);
        return whole ? j : withoutNoun(i, j);
    }

    /** <i>Kaduna state, Helmand province</i>: English names a region with what it is behind. */
    private int withKindOfPlace(int j, int end) {
        boolean kind = scan.language.grammar().gerund()
                && end < scan.size
                && owner[end] == owner[j]
                && scan.pos[end] == Pos.NOUN
                && !scan.has(end, Feature.PLURAL)
                && !verbs.isVerb(end)
                && scan.pos[end - 1] == Pos.PROPN
                && scan.language.classes().of(scan.lower[end]).contains("TERRITORY");
        return kind ? end + 1 : end;
    }

    /** <i>den Georgier Selimchan Changoschwili</i>: a name of two words that nobody knows, behind what its bearer is. */
    private int withStranger(int j, int end) {
        boolean common = scan.language.grammar().caseMarking() && scan.pos[end - 1] == Pos.NOUN && end - 1 >= j;
        int k = end;
        while (common
                && k < scan.size
                && owner[k] == owner[j]
                && scan.pos[k] == Pos.PROPN
                && scan.actorAt[k] < 0
                && scan.timeAt[k] < 0
                && scan.language.classes().of(scan.words.get(k).lemma()).isEmpty()) {
            k++;
        }
        return k >= end + 2 ? k : end;
    }

    /** <i>an emergency Arab summit</i>: a noun in the singular and the adjective of a country before the noun that they are of. */
    private boolean isCountryInside(int j, int end) {
        return scan.language.grammar().gerund()
                && end == j + 1
                && scan.pos[j] == Pos.ADJ
                && end < scan.size
                && owner[end] == owner[j]
                && scan.pos[end] == Pos.NOUN
                && scan.pos[j - 1] == Pos.NOUN
                && !scan.has(j - 1, Feature.PLURAL)
                && scan.actorAt[j - 1] < 0;
    }

    /** <i>rival leaders</i>: a noun before a role word is its attribute in English. */
    private boolean isNounBeforeRole(int j) {
        return scan.language.grammar().gerund()
                && scan.pos[j] == Pos.NOUN
                && scan.pos[j - 1] == Pos.NOUN
                && !scan.has(j - 1, Feature.PLURAL)
                && scan.actorAt[j - 1] < 0
                && scan.sentence.actors().get(scan.actorAt[j]).first() == j;
    }

    /** <i>US flights, Red Cross convoys</i>: English names stand bare before their noun, unless the verb takes two objects. */
    private boolean isAttributeOfNoun(int i, int end) {
        boolean noun = scan.language.grammar().gerund()
                && end < scan.size
                && owner[end] == owner[i]
                && (scan.pos[end] == Pos.NOUN || scan.pos[end] == Pos.PROPN && isCommon(end + 1))
                && scan.actorAt[end] < 0
                && scan.timeAt[end] < 0
                && !verbs.isVerb(end)
                && Character.isLowerCase(scan.words.get(end).form().charAt(0))
                && !scan.is(end - 1, WordClass.POSSESSIVE)
                && scan.pos[end - 1] != Pos.PRON
                && (Character.isUpperCase(scan.words.get(end - 1).form().charAt(0)) || isBody(i, end));
        return noun && !followsGiving(i);
    }

    /** <i>US defence firms</i>: small words before a noun that the tagger took for names. */
    private boolean isCommon(int j) {
        return j < scan.size && owner[j] == owner[j - 1] && scan.pos[j] == Pos.NOUN && scan.actorAt[j] < 0;
    }

    /** <i>Israeli army posts</i>: a body in the singular, and its things in the plural. */
    private boolean isBody(int i, int end) {
        return end - i > 1
                && scan.pos[end - 1] == Pos.NOUN
                && !scan.has(end - 1, Feature.PLURAL)
                && scan.has(end, Feature.PLURAL)
                && scan.pos[i] == Pos.ADJ;
    }

    /** <i>gave Kyiv weapons</i>. */
    private boolean followsGiving(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (verbs.isVerb(k)) {
                String lemma = scan.lemma(k);
                return scan.language.verbs(lemma).stream()
                        .flatMap(u -> u.slots().stream())
                        .flatMap(s -> s.functions().stream())
                        .anyMatch(f -> f.kind() == SlotFunction.Kind.INDIRECT_OBJECT);
            }
            if (scan.pos[k] == Pos.ADP) {
                return false;
            }
        }
        return false;
    }

    /** Whether the mention that the word is in is the word alone. */
    private boolean isWhole(int j) {
        return scan.sentence.actors().get(scan.actorAt[j]).end() == j + 1;
    }

    private static boolean isNominal(Pos pos) {
        return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.SYM;
    }

    /** <i>to millioner svartkledde mennesker</i>: the noun behind is the head. */
    private boolean measures(int j) {
        return scan.is(j, WordClass.MEASURE) && j + 1 < scan.size && owner[j + 1] == owner[j] && nounFollows(j);
    }

    /**
     * German writes compounds in one word: a second noun is another phrase, unless the first only measures it. So it is in Norwegian
     * behind a definite noun: <i>gi landet garantier</i>.
     */
    private boolean startsAnother(int i, int j) {
        if (isDefiniteNoun(j - 1) && scan.pos[j] == Pos.NOUN) {
            return true;
        }
        if (scan.language.grammar().gerund() && isCountedBehind(j)) {
            return true;
        }
        if (!scan.language.grammar().caseMarking() || scan.pos[i] == Pos.NUM) {
            return false;
        }
        if (scan.is(j - 1, WordClass.MEASURE) || j == 1 && isAttributeInCapitals(0)) {
            return false;
        }
        boolean noun = (scan.pos[j] == Pos.NOUN || scan.pos[j] == Pos.PROPN && isKnownThing(j))
                && !isArabicArticle(j)
                && (scan.pos[j - 1] == Pos.NOUN || scan.pos[j - 1] == Pos.PROPN)
                && Character.isUpperCase(scan.words.get(j - 1).form().charAt(0));
        boolean counted = scan.pos[j] == Pos.NUM
                && j + 1 < scan.size
                && (scan.pos[j + 1] == Pos.NOUN || scan.pos[j + 1] == Pos.PROPN && isClassed(j + 1))
                && owner[j + 1] == owner[j];
        return noun || counted;
    }

    private boolean isClassed(int j) {
        return !scan.language.classes().of(scan.words.get(j).lemma()).isEmpty();
    }

    /** A common noun that the tagger took for a name: <i>setzte am Übergang Kuźnica Wasserwerfer ein</i>. */
    private boolean isKnownThing(int j) {
        return scan.actorAt[j] < 0
                && scan.pos[j - 1] == Pos.PROPN
                && !scan.language.classes().of(scan.words.get(j).lemma()).isEmpty();
    }

    /** <i>Ras al-Ain</i>. */
    private boolean isArabicArticle(int j) {
        String form = scan.words.get(j).form();
        int hyphen = form.indexOf('-');
        return hyphen >= 2
                && hyphen <= 4
                && Character.isLowerCase(form.charAt(0))
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    /** <i>gave diplomats 48 hours</i>. */
    private boolean isCountedBehind(int j) {
        return scan.pos[j] == Pos.NUM
                && scan.pos[j - 1] == Pos.NOUN
                && scan.has(j - 1, Feature.PLURAL)
                && j + 1 < scan.size
                && scan.pos[j + 1] == Pos.NOUN
                && owner[j + 1] == owner[j];
    }

    /** The first word of a sentence may be an adjective that was taken for a noun: <i>Konsularischer Zugang</i>. */
    private boolean isAttributeInCapitals(int i) {
        return scan.pos[i] == Pos.PROPN
                && scan.words.get(i).features().equals(Features.NONE)
                && scan.actorAt[i] < 0
                && (scan.lower[i].endsWith("er") || scan.lower[i].endsWith("es") || scan.lower[i].endsWith("e"));
    }

    /** A quotation mark between the words of a phrase: <i>die „abscheuliche Gewalt“</i>. */
    private boolean isQuoteInside(int i, int j) {
        return scan.isQuote(j)
                && j > i
                && j + 1 < scan.size
                && owner[j + 1] == owner[i]
                && isAttributive(j - 1)
                && !endsJudgement(j);
    }

    /** <i>denounced as "extremely irresponsible" the pact</i>: what stands determined behind the quotation is a phrase of its own. */
    private boolean endsJudgement(int quote) {
        boolean owner = scan.actorAt[quote + 1] >= 0 && scan.pos[quote + 1] == Pos.PROPN;
        return scan.language.grammar().gerund()
                && scan.pos[quote - 1] == Pos.ADJ
                && (scan.pos[quote + 1] == Pos.DET || owner);
    }

    private boolean isAttributive(int j) {
        return scan.pos[j] == Pos.DET
                || scan.pos[j] == Pos.ADJ
                || scan.pos[j] == Pos.NUM
                || scan.is(j, WordClass.DETERMINER);
    }

    private boolean isDefiniteNoun(int j) {
        return !scan.language.grammar().caseMarking()
                && scan.language.grammar().compounds()
                && scan.pos[j] == Pos.NOUN
                && scan.has(j, Feature.DEFINITE)
                && !scan.has(j, Feature.GENITIVE);
    }

    private boolean isBreak(int j) {
        return verbs.isVerb(j) && scan.actorAt[j] < 0
                || particles.isParticle(j)
                || scan.timeAt[j] >= 0
                || openers.isRelativePronoun(j);
    }

    private boolean isDeterminer(int j) {
        return scan.is(j, WordClass.POSSESSIVE) || scan.is(j, WordClass.DETERMINER) && nounFollows(j);
    }

    private int pronounEnd(int i, int j, boolean head) {
        if (head || j > i && scan.pos[i] == Pos.DET && scan.language.grammar().caseMarking()) {
            return j;
        }
        return j == i && !scan.is(j, WordClass.REFLEXIVE) ? j + 1 : i;
    }

    /** Norwegian possessives behind their noun: <i>landet hans</i>. */
    private boolean ownedBehind(int j) {
        return scan.is(j, WordClass.POSSESSIVE)
                && !scan.language.grammar().caseMarking()
                && scan.language.grammar().compounds()
                && !nounFollows(j);
    }

    /** Words that stand inside a phrase without being nouns or attributes: adverbs before adjectives, <i>and</i> between them, quotation marks. */
    private boolean isInside(int j, int i) {
        boolean between = scan.is(j, WordClass.COORDINATOR)
                && j > i
                && scan.pos[j - 1] == Pos.ADJ
                && j + 1 < scan.size
                && scan.pos[j + 1] == Pos.ADJ
                && owner[j + 1] == owner[j];
        return between || isIntensifier(j) || scan.isQuote(j) && j > i;
    }

    /** <i>called it unacceptable</i>, <i>as reckless</i>: adjectives that judge stand like nouns. */
    private boolean isJudgement(int i, int j) {
        return scan.language.grammar().gerund()
                && j > i
                && scan.pos[j - 1] == Pos.ADJ
                && scan.language.classes().of(scan.lower[j - 1]).contains("THREAT");
    }

    /** A phrase whose noun is left out: <i>the second</i>, <i>de 15</i>, <i>beide</i>. */
    private int withoutNoun(int i, int j) {
        boolean extended = j < scan.size
                && !(j > i + 1
                        && (Character.isUpperCase(scan.words.get(j - 1).form().charAt(0)) || isAge(j - 1)))
                && scan.pos[i] == Pos.DET
                && scan.pos[j] == Pos.ADP
                && scan.language.grammar().caseMarking();
        boolean floating = scan.language.grammar().gerund()
                && j == i + 1
                && i > 0
                && verbs.isVerb(i - 1)
                && j < scan.size
                && verbs.isVerb(j);
        boolean quantity = scan.pos[i] == Pos.DET || scan.pos[i] == Pos.NUM || isQuantity(i, j) || isPeople(i, j);
        return !extended && !floating && j > i && quantity ? j : i;
    }

    /** <i>den 79-Jährigen</i>. */
    private boolean isAge(int j) {
        return scan.lower[j].contains("-jährige");
    }

    /** <i>sivile</i>, <i>sårede</i>: Norwegian adjectives that mean people. */
    private boolean isPeople(int i, int j) {
        return j > i
                && scan.pos[j - 1] == Pos.ADJ
                && !scan.language.grammar().caseMarking()
                && scan.language.grammar().compounds()
                && scan.lower[j - 1].endsWith("e")
                && scan.language.classes().of(scan.lemma(j - 1)).stream().anyMatch(PEOPLE::contains);
    }

    /** <i>mange</i>, <i>flere av dem</i>, which Norwegian tags as adjectives. */
    private boolean isQuantity(int i, int j) {
        return j == i + 1
                && scan.pos[i] == Pos.ADJ
                && scan.is(i, WordClass.DETERMINER)
                && !scan.language.grammar().caseMarking();
    }

    private boolean nounFollows(int j) {
        for (int k = scan.skipQuotes(j + 1); k < scan.size && k <= j + 4 && owner[k] == owner[j]; k++) {
            if (scan.pos[k] == Pos.NOUN || scan.pos[k] == Pos.PROPN || scan.actorAt[k] >= 0) {
                return true;
            }
            if (scan.pos[k] != Pos.ADJ && scan.pos[k] != Pos.NUM) {
                return false;
            }
        }
        return false;
    }

    private boolean isIntensifier(int j) {
        return scan.pos[j] == Pos.ADV
                && j + 1 < scan.size
                && scan.pos[j + 1] == Pos.ADJ
                && owner[j + 1] == owner[j]
                && j > 0
                && (scan.pos[j - 1] == Pos.DET || scan.pos[j - 1] == Pos.ADP);
    }
}
