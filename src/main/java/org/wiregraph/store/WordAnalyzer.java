package org.wiregraph.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts text into words without case and accents; those of prose also without English endings. No word is left out. */
final class WordAnalyzer extends Analyzer {
    private final boolean stemming;

    /** @param stemming whether English endings are taken off: "supported" is found by "supports" */
    WordAnalyzer(boolean stemming) {
        this.stemming = stemming;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, normalize(field, new EnglishPossessiveFilter(tokenizer)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return stemming ? new PorterStemFilter(plain) : plain;
    }
}
