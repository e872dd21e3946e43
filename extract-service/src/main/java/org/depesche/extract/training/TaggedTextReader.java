package org.depesche.extract.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Tag;
import org.depesche.extract.morphology.TagSets;

/**
 * One sentence a line, {@code form_TAG} separated by spaces: the training part of English EWT. It has verbs without their
 * forms, auxiliaries as verbs, and leaves {@code didn't_AUX} in one piece, which is split here as our tokenizer splits it.
 */
final class TaggedTextReader implements CorpusReader {
    private static final List<String> VERBAL = List.of("'m", "'re", "'ve", "'ll", "'d");

    @Override
    public List<List<CorpusWord>> read(Path path) throws IOException {
        List<List<CorpusWord>> sentences = new ArrayList<>();
        for (String line : CorpusReader.lines(path)) {
            List<CorpusWord> words = new ArrayList<>();
            for (String token : line.split(" ", -1)) {
                int bar = token.lastIndexOf('_');
                if (bar > 0) {
                    split(token.substring(0, bar), Pos.valueOf(token.substring(bar + 1)), words);
                }
            }
            sentences.add(words);
        }
        return sentences;
    }

    private static void split(String form, Pos pos, List<CorpusWord> words) {
        String plain = form.replace('’', '\'').toLowerCase(java.util.Locale.ROOT);
        int length = form.length();
        if (plain.length() > 3 && plain.endsWith("n't")) {
            words.add(word(form.substring(0, length - 3), pos));
            words.add(word(form.substring(length - 3), Pos.PART));
        } else if (plain.equals("cannot")) {
            words.add(word(form.substring(0, 3), pos));
            words.add(word(form.substring(3), Pos.PART));
        } else if (plain.length() > 2 && plain.endsWith("'s")) {
            words.add(word(form.substring(0, length - 2), pos));
            boolean owner = pos == Pos.NOUN || pos == Pos.PROPN;
            words.add(word(form.substring(length - 2), owner ? Pos.PART : Pos.VERB));
        } else {
            splitVerb(form, plain, pos, words);
        }
    }

    private static void splitVerb(String form, String plain, Pos pos, List<CorpusWord> words) {
        for (String clitic : VERBAL) {
            int cut = form.length() - clitic.length();
            if (cut > 0 && plain.endsWith(clitic)) {
                words.add(word(form.substring(0, cut), pos));
                words.add(word(form.substring(cut), Pos.VERB));
                return;
            }
        }
        words.add(word(form, pos));
    }

    private static CorpusWord word(String form, Pos pos) {
        Tag tag = Tag.of(pos, Features.NONE);
        return new CorpusWord(form, tag, "", Features.NONE, TagSets.of(tag.pos()));
    }
}
