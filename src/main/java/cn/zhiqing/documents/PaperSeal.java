package cn.zhiqing.documents;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/**
 * 电子签名 SM2 over the exact bytes of a file (GB/T 32918.2, default identity {@code 1234567812345678}, digest SM3), apart from the
 * file. Pure: whoever has the file, the signature and the body's public key can check it without this city.
 */
public final class PaperSeal {

    private static final ECDomainParameters CURVE = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));

    private PaperSeal() {}

    /**
     * A key pair.
     *
     * @param publicPoint uncompressed point, 65 bytes in hexadecimal
     */
    record Pair(BigInteger privateNumber, String publicPoint) {}

    /**
     * Whether {@code signature} was made over {@code bytes} with the key that belongs to {@code publicPoint}.
     *
     * @param publicPoint uncompressed point, 65 bytes
     * @param signature DER sequence of r and s
     */
    public static boolean verify(byte[] publicPoint, byte[] bytes, byte[] signature) {
        try {
            var signer = new SM2Signer();
            signer.init(false, new ECPublicKeyParameters(CURVE.getCurve().decodePoint(publicPoint), CURVE));
            signer.update(bytes, 0, bytes.length);
            return signer.verifySignature(signature);
        } catch (IllegalArgumentException notAPoint) {
            return false;
        }
    }

    /** SM3 of the bytes, 32 bytes. */
    public static byte[] digest(byte[] bytes) {
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        byte[] out = new byte[sm3.getDigestSize()];
        sm3.doFinal(out, 0);
        return out;
    }

    static byte[] sign(BigInteger privateNumber, byte[] bytes, SecureRandom random) {
        try {
            var signer = new SM2Signer();
            signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(privateNumber, CURVE), random));
            signer.update(bytes, 0, bytes.length);
            return signer.generateSignature();
        } catch (CryptoException impossible) {
            throw new IllegalStateException("signing failed", impossible);
        }
    }

    static Pair newPair(SecureRandom random) {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, random));
        var made = generator.generateKeyPair();
        return new Pair(
                ((ECPrivateKeyParameters) made.getPrivate()).getD(),
                HexFormat.of()
                        .formatHex(((ECPublicKeyParameters) made.getPublic())
                                .getQ()
                                .getEncoded(false)));
    }
}
