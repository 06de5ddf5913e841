package cn.zhiqing.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.springframework.stereotype.Component;

/**
 * The SM2 key (GB/T 32918) that signs checkpoints. Made on first use, readable by its owner only; the public half lies beside
 * it and goes into every export.
 */
@Component
class CheckpointKey {

    private static final ECDomainParameters CURVE = new ECDomainParameters(CustomNamedCurves.getByName("sm2p256v1"));
    private static final int SIGNATURE = 64;

    private final JournalFiles files;

    CheckpointKey(JournalFiles files) {
        this.files = files;
    }

    boolean exists() {
        return Files.exists(files.signingKey());
    }

    Path place() {
        return files.signingKey();
    }

    /** Makes a key when there is none. */
    synchronized void ensure() {
        if (exists()) {
            return;
        }
        BigInteger d;
        var random = new SecureRandom();
        do {
            d = new BigInteger(CURVE.getN().bitLength(), random);
        } while (d.signum() == 0 || d.compareTo(CURVE.getN().subtract(BigInteger.ONE)) >= 0);
        byte[] point = new FixedPointCombMultiplier().multiply(CURVE.getG(), d).getEncoded(false);
        JournalFiles.folderOf(files.signingKey());
        write(files.publicKey(), HexFormat.of().formatHex(point), "rw-r--r--");
        write(files.signingKey(), "%064x".formatted(d), "rw-------");
    }

    /** The public point, 04 and both coordinates, in hexadecimal; empty when there is no key yet. */
    String publicKey() {
        return Files.exists(files.publicKey()) ? read(files.publicKey()) : "";
    }

    /** r and s, 32 bytes each. */
    byte[] sign(byte[] hash) {
        var signer = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
        var key = new ECPrivateKeyParameters(new BigInteger(read(files.signingKey()), 16), CURVE);
        signer.init(true, new ParametersWithRandom(key, new SecureRandom()));
        signer.update(hash, 0, hash.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("The checkpoint could not be signed", e);
        }
    }

    static boolean verifies(String publicKey, byte[] hash, byte[] signature) {
        if (signature.length != SIGNATURE) {
            return false;
        }
        try {
            var point = CURVE.getCurve().decodePoint(HexFormat.of().parseHex(publicKey));
            var verifier = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
            verifier.init(false, new ECPublicKeyParameters(point, CURVE));
            verifier.update(hash, 0, hash.length);
            return verifier.verifySignature(signature);
        } catch (IllegalArgumentException noSuchKey) {
            return false;
        }
    }

    private static void write(Path file, String text, String rights) {
        try {
            Path draft = Files.createTempFile(file.getParent(), "key", ".part");
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString(rights));
            }
            Files.writeString(draft, text + "\n", StandardOpenOption.SYNC);
            Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
