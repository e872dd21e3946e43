package org.depesche.extract.actors;

import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;

/** Reads what stands before the role word or the name: determiner, owner, title, attributes. */
final class AttributeParser {
    private static final int LONGEST = 14;

    private final Scan scan;
    private final OwnerParser owners;
    private final RoleWordParser roleWords;

    AttributeParser(Scan scan) {
        this.scan = scan;
        this.owners = new OwnerParser(scan);
        this.roleWords = new RoleWordParser(scan, owners);
    }

    /** Reads the role words. */
    RoleWordParser roleWords() {
        return roleWords;
    }

    /** Reads the attributes from {@code i} on into {@code phrase} and gives the index after them. */
    int read(Phrase phrase, int i) {
        int p = i;
        while (p < scan.size() && p - i < LONGEST) {
            int next = roleWords.startsRole(p) ? -1 : attribute(phrase, i, p);
            if (next < 0) {
                break;
            }
            p = next;
        }
        return p;
    }

    private int attribute(Phrase phrase, int first, int p) {
        if (p == first) {
            int end = determiner(phrase, p);
            if (end > 0) {
                return end;
            }
        }
        if (scan.part(p).isPunctuation()) {
            return owners.joins(phrase, p) ? p + 1 : -1;
        }
        int end = owners.at(phrase, p);
        if (end < 0 && startsName(p)) {
            return -1;
        }
        if (end < 0) {
            end = title(phrase, p);
        }
        return end < 0 ? modifier(phrase, p) : end;
    }

    /** Whether the name of an organisation begins here that is more than a word long. */
    private boolean startsName(int p) {
        return scan.name(p, Sense.OrganizationName.class)
                .filter(hit -> hit.end() > p + 1)
                .isPresent();
    }

    private int determiner(Phrase phrase, int p) {
        if (!scan.isFunctionWord(p)) {
            return -1;
        }
        for (WordClass wordClass : WordClass.ALL) {
            int end = scan.end(p, wordClass);
            if (end < 0) {
                continue;
            }
            switch (wordClass) {
                case DEFINITE -> {
                    phrase.definite = true;
                    boolean fused = scan.has(p, WordClass.PREPOSITION)
                            || scan.has(p, WordClass.LOCAL)
                            || scan.has(p, WordClass.OF);
                    phrase.first = fused ? end : p;
                }
                case INDEFINITE -> phrase.indefinite = true;
                case DEMONSTRATIVE -> {
                    phrase.definite = true;
                    phrase.demonstrative = true;
                }
                case POSSESSIVE_MASCULINE,
                        POSSESSIVE_FEMININE,
                        POSSESSIVE_PLURAL,
                        POSSESSIVE_FEMININE_OR_PLURAL,
                        POSSESSIVE_MASCULINE_OR_NEUTER,
                        POSSESSIVE_REFLEXIVE,
                        POSSESSIVE_NEUTER -> phrase.pronoun = wordClass;
                default -> {
                    continue;
                }
            }
            return end;
        }
        return -1;
    }

    private int title(Phrase phrase, int p) {
        for (Hit hit : scan.roles(p)) {
            if (hit.sense() instanceof Sense.Title) {
                phrase.title = true;
                return scan.is(hit.end(), ".") ? hit.end() + 1 : hit.end();
            }
        }
        return -1;
    }

    private int modifier(Phrase phrase, int p) {
        int end = scan.end(p, WordClass.FORMER);
        if (end > 0) {
            phrase.former = true;
            return end;
        }
        end = scan.end(p, WordClass.DEPUTY);
        if (end > 0) {
            phrase.deputy = true;
            return end;
        }
        end = scan.end(p, WordClass.MODIFIER);
        if (end > 0) {
            return end;
        }
        Part part = scan.part(p);
        boolean adjective =
                part.pos() == Pos.ADJ && !(p == phrase.first && scan.word(p).has(Feature.FINITE));
        if (adjective || part.pos() == Pos.NUM) {
            return p + 1;
        }
        return hyphenatedModifier(phrase, p);
    }

    /** <i>Sicherheitsrats-Sekretär</i>: a word before the hyphen of a role word. */
    private int hyphenatedModifier(Phrase phrase, int p) {
        boolean joined = p + 1 < scan.size() && scan.part(p + 1).hyphenated() && roleWords.startsRole(p + 1);
        if (!joined) {
            return -1;
        }
        phrase.modifier = scan.part(p).lower();
        return p + 1;
    }
}
