package org.depesche.extract.knowledge;

/** Grammatical gender of a role word or a pronoun, as far as it says something about the person. */
public enum RoleGender {
    MASCULINE,
    FEMININE,
    ANY
}
