package cn.zhiqing.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The first password of the sample city's people: drawn anew for every home, kept in a file that only its owner reads. */
final class FirstPassword {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    private final Path file;

    FirstPassword(Path file) {
        this.file = file;
    }

    String create() {
        SecureRandom random = new SecureRandom();
        StringBuilder drawn = new StringBuilder("Zq-");
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        drawn.append(random.nextInt(10));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, drawn + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The first password could not be kept in " + file, e);
        }
        return drawn.toString();
    }

    /** The password for the greeting; empty words when somebody removed the file. */
    String shown() {
        try {
            return Files.readString(file).strip() + "（存于 " + file + "，改完口令后请删除这个文件）";
        } catch (IOException removed) {
            return "由各人自己保管";
        }
    }
}
