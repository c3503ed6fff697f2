// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A method that a class refers to, by call or by method reference: both stand in its constant pool.
 *
 * @param owner the class that has it, with points
 * @param descriptor its parameters and result, as in class files
 */
record Call(String owner, String method, String descriptor) {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int MAGIC = 0xCAFEBABE;

    /** Those of one class file (JVM specification, 4.4). */
    static List<Call> in(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        if (in.readInt() != MAGIC) {
            throw new IOException("No class file");
        }
        in.skipBytes(4);
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[] first = new int[size];
        int[] second = new int[size];
        List<Integer> methods = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case LONG, DOUBLE -> {
                    in.skipBytes(8);
                    i++;
                }
                case 3, 4 -> in.skipBytes(4);
                case 15 -> in.skipBytes(3);
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                default -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                    if (tag == METHOD || tag == INTERFACE_METHOD) {
                        methods.add(i);
                    }
                }
            }
        }
        return methods.stream().map(i -> new Call(texts[first[first[i]]].replace('/', '.'), texts[first[second[i]]],
                texts[second[second[i]]])).toList();
    }
}
