// SPDX-License-Identifier: Apache-2.0
package riia.itest.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.osgi.framework.Constants;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;

/** A type whose files hold a word and perhaps a ranking; {@code broken} and {@code throws} are no words. */
final class WordType implements ContributionType<WordType.Word> {

    private final String id;
    private final String reader;

    /** What a file becomes. */
    record Word(String text, int ranking, String reader) {
    }

    WordType(String id) {
        this(id, "first");
    }

    WordType(String id, String reader) {
        this.id = id;
        this.reader = reader;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Class<Word> service() {
        return Word.class;
    }

    @Override
    public Word parse(ContributionSource source) throws ContributionException {
        String text = text(source);
        if (text.startsWith("broken")) {
            throw new ContributionException(7, "found 'broken'; expected a word", null);
        }
        if (text.startsWith("throws")) {
            throw new IllegalStateException("not my day");
        }
        if (text.startsWith("see ")) {
            text = neighbour(source, text.substring(4));
        }
        String[] parts = text.split(" ");
        return new Word(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : 0, reader);
    }

    private static String text(ContributionSource source) throws ContributionException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new ContributionException(0, e.getMessage(), e);
        }
    }

    private static String neighbour(ContributionSource source, String path) throws ContributionException {
        try (InputStream in = source.open(path)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new ContributionException(0, e.getMessage(), e);
        }
    }

    @Override
    public Map<String, Object> properties(Word word) {
        return Map.of(Constants.SERVICE_RANKING, word.ranking(), "word", word.text());
    }
}
