package cn.zhiqing.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migration files of all modules as one thing, so that an unchanged database is recognised with one question. */
final class Migrations {

    private final List<Resource> all = new ArrayList<>();

    Migrations(List<String> modules) {
        var resolver = new PathMatchingResourcePatternResolver();
        for (String module : modules) {
            try {
                List<Resource> some =
                        new ArrayList<>(List.of(resolver.getResources("classpath*:db/migration/" + module + "/*.sql")));
                some.sort(Comparator.comparing(Resource::toString));
                all.addAll(some);
            } catch (FileNotFoundException none) {
                // a module without tables
                all.addAll(List.of());
            } catch (IOException absent) {
                throw new UncheckedIOException("the migrations of " + module + " cannot be read", absent);
            }
        }
    }

    boolean existFor(String module) {
        return all.stream().anyMatch(file -> file.toString().contains("/migration/" + module + "/"));
    }

    boolean areDoneIn(DataSource owner) {
        try {
            return JdbcClient.create(owner)
                    .sql("SELECT digest FROM database.migrated")
                    .query(String.class)
                    .optional()
                    .filter(digest()::equals)
                    .isPresent();
        } catch (DataAccessException fresh) {
            return false;
        }
    }

    void remember(DataSource owner) {
        JdbcClient.create(owner)
                .sql("INSERT INTO database.migrated (digest) VALUES (:digest)"
                        + " ON CONFLICT (only_row) DO UPDATE SET digest = excluded.digest")
                .param("digest", digest())
                .update();
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : all) {
                try (InputStream in = file.getInputStream()) {
                    digest.update(String.valueOf(file.getFilename()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
