package cn.zhiqing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.webjars.WebJarVersionLocator;

/**
 * Addresses of style sheets and scripts (静态资源). Ours carry a digest over all of them in the path, so that a browser keeps
 * them for a year and still sees every change at once.
 */
public final class Assets {

    private final String version;
    private final WebJarVersionLocator webjars = new WebJarVersionLocator();

    Assets() {
        this.version = digest();
    }

    /** Address of a file in {@code static/zq}. */
    public String own(String file) {
        return "/zq/" + version + "/" + file;
    }

    /** Address of a file of a WebJar, with its version in the path. */
    public String library(String webjar, String file) {
        String path =
                Objects.requireNonNull(webjars.path(webjar, file), () -> "no WebJar holds " + webjar + "/" + file);
        return "/webjars/" + path;
    }

    String version() {
        return version;
    }

    private static String digest() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/zq/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : files) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheets are not readable", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
