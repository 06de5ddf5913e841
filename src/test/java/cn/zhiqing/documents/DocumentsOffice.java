package cn.zhiqing.documents;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.events.KeyAnnouncer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors of this module on a real PostgreSQL, with the few beans they stand on. */
final class DocumentsOffice implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    DocumentsOffice(DataSource source) {
        try {
            String home = Files.createTempDirectory("documents").toString();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("zhiqing.home", home)));
            for (String name : new String[] {"KeyMarks", "Keys", "Sealer", "Resealing", "KeyRotation"}) {
                context.register(Class.forName("cn.zhiqing.privacy." + name));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var manager = new DataSourceTransactionManager(source);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(
                org.springframework.jdbc.core.JdbcTemplate.class,
                () -> new org.springframework.jdbc.core.JdbcTemplate(source));
        context.registerBean(PlatformTransactionManager.class, () -> manager);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(manager));
        context.registerBean(KeyAnnouncer.class, () -> (event, who) -> {});
        context.registerBean(CityClock.class, () -> CityClock.system());
        context.register(
                Transactions.class, NumberSeries.class, Signatures.class, SigningKeys.class, SignedPapers.class);
        context.register(FileStore.class, FileRows.class, FilePieces.class, cn.zhiqing.documents.files.FileGate.class);
        context.refresh();
    }

    static DocumentsOffice fresh() {
        return new DocumentsOffice(TestDatabase.fresh().asApp());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
