package org.depesche.benchmarks.extraction;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's models of a language, one behind the other. */
@FunctionalInterface
interface OpenNlpChain {
    /** Reads nothing. */
    OpenNlpChain NONE = text -> 0;

    /** Reads a text; the number of its words. */
    int read(String text);

    /** The chain of the models that Maven Central has. */
    static OpenNlpChain load(String language) throws IOException {
        String corpus = language.equals("de") ? "de-ud-gsd" : language + "-ud-ewt";
        SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(model(corpus, "sentence")));
        TokenizerME tokenizer = new TokenizerME(new TokenizerModel(model(corpus, "tokens")));
        POSTaggerME tagger = new POSTaggerME(new POSModel(model(corpus, "pos")));
        LemmatizerME lemmatizer = new LemmatizerME(new LemmatizerModel(model(corpus, "lemmas")));
        return text -> {
            int words = 0;
            for (String sentence : sentences.sentDetect(text)) {
                String[] tokens = tokenizer.tokenize(sentence);
                words += lemmatizer.lemmatize(tokens, tagger.tag(tokens)).length;
            }
            return words;
        };
    }

    private static InputStream model(String corpus, String kind) throws IOException {
        InputStream in = OpenNlpChain.class.getResourceAsStream("/opennlp-" + corpus + "-" + kind + "-1.3-2.5.4.bin");
        if (in == null) {
            throw new IOException("no OpenNLP model " + corpus + " " + kind);
        }
        return in;
    }
}
