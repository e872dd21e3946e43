package org.depesche.extract.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Tag;
import org.depesche.extract.morphology.TagSets;

/**
 * Text in which names are marked and parts of speech are not, one sentence a line: {@code <START:PER> Angela Merkel <END> sagte}.
 * Persons and places are proper names, and everything else is left open; the tagger learns from it what it makes of it itself.
 */
final class NamesReader implements CorpusReader {
    @Override
    public List<List<CorpusWord>> read(Path path) throws IOException {
        List<List<CorpusWord>> sentences = new ArrayList<>();
        for (String line : CorpusReader.lines(path)) {
            List<CorpusWord> words = new ArrayList<>();
            boolean name = false;
            for (String form : line.split(" ", -1)) {
                if (form.startsWith("<START:")) {
                    name = form.startsWith("<START:PER") || form.startsWith("<START:LOC>");
                } else if (form.equals("<END>")) {
                    name = false;
                } else if (!form.isEmpty()) {
                    words.add(word(form, name && Character.isUpperCase(form.charAt(0))));
                }
            }
            sentences.add(words);
        }
        return sentences;
    }

    private static CorpusWord word(String form, boolean name) {
        return name
                ? CorpusWord.certain(form, Tag.PROPN, "", Features.NONE)
                : new CorpusWord(form, Tag.X, "", Features.NONE, TagSets.ALL);
    }
}
