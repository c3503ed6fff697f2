// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files as they may arrive after something went wrong: the same for the same seed. */
public final class Mutations {

    private static final int MOST_AT_ONCE = 6;

    private final Random random;
    private final List<byte[]> tokens;

    /** @param tokens what means something in files of the kind, to be put where it does not belong */
    public Mutations(long seed, List<byte[]> tokens) {
        this.random = new Random(seed);
        this.tokens = List.copyOf(tokens);
    }

    /** One to six changes of some bytes, which stay as they are. */
    public byte[] of(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = 1 + random.nextInt(MOST_AT_ONCE); i > 0 && changed.length > 1; i--) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(1 + random.nextInt(bytes.length)));
        return switch (random.nextInt(8)) {
            case 0 -> flip(bytes, at);
            case 1 -> put(bytes, at, new byte[] {(byte) random.nextInt(256)}, 1);
            case 2 -> put(bytes, at, new byte[0], length);
            case 3 -> put(bytes, at, Arrays.copyOfRange(bytes, at, at + Math.min(length, 2048)), 0);
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> put(bytes, at, token(), 0);
            case 6 -> put(bytes, at, token(), Math.min(length, 8));
            default -> swap(bytes, at);
        };
    }

    private byte[] token() {
        return tokens.get(random.nextInt(tokens.size()));
    }

    private byte[] flip(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private byte[] swap(byte[] bytes, int at) {
        int other = random.nextInt(bytes.length);
        byte[] changed = bytes.clone();
        for (int i = 0; i < 4 && Math.max(at, other) + i < bytes.length; i++) {
            byte one = changed[at + i];
            changed[at + i] = changed[other + i];
            changed[other + i] = one;
        }
        return changed;
    }

    private static byte[] put(byte[] bytes, int at, byte[] between, int instead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, at);
        out.writeBytes(between);
        int rest = Math.min(bytes.length, at + instead);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
