package org.depesche.extract.segmentation;

import org.depesche.extract.languages.Languages;

/** A text that counts how many of its characters are looked at: the work of the segmentation, whatever machine it runs on. */
final class CountedText implements CharSequence {
    private final String text;
    private long looks;

    private CountedText(String text) {
        this.text = text;
    }

    /** How many characters are looked at in splitting {@code text} into tokens and sentences. */
    static long workOn(String text, String language) {
        CountedText counted = new CountedText(text);
        SegmentationRules rules = SegmentationRules.of(Languages.find(language).orElseThrow());
        TokenSpans spans = new Tokenizer(counted, 0, text.length(), rules).tokenize();
        SentenceBoundaries boundaries = new SentenceBoundaries(counted, spans, rules);
        for (int from = 0; from < spans.size(); ) {
            from = boundaries.after(from);
        }
        return counted.looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        looks += end - start;
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        looks += text.length();
        return text;
    }
}
