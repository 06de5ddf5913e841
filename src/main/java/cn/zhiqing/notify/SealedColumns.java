package cn.zhiqing.notify;

import cn.zhiqing.privacy.Resealable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything this module keeps sealed, for key rotation. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    private static final String MESSAGE = "notify.message/";
    private static final String ENCLOSURE = "message || '/enclosure/' || part";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SealedColumns(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Bean
    Resealable notifySealedRecipients() {
        return of("notify.message", "recipient", "key", MESSAGE, "/recipient", "通知的收件人");
    }

    @Bean
    Resealable notifySealedSubjects() {
        return of("notify.message", "subject", "key", MESSAGE, "/subject", "通知的标题");
    }

    @Bean
    Resealable notifySealedTexts() {
        return of("notify.message", "body", "key", MESSAGE, "/body", "通知的正文");
    }

    @Bean
    Resealable notifySealedEnclosureNames() {
        return of("notify.enclosure", "name", ENCLOSURE, MESSAGE, "/name", "通知附件的文件名");
    }

    @Bean
    Resealable notifySealedEnclosures() {
        return of("notify.enclosure", "content", ENCLOSURE, MESSAGE, "/content", "通知的附件");
    }

    @Bean
    Resealable notifySealedSettings() {
        return of("notify.setting", "sealed", "name", "notify.setting/", "", "通知设置");
    }

    @Bean
    Resealable notifySealedMailHeadings() {
        return of("notify.mail", "heading", "id", "notify.mail/", "/heading", "待人工处理来信的标题");
    }

    @Bean
    Resealable notifySealedMail() {
        return of("notify.mail_raw", "sealed", "mail || '/' || part", "notify.mail_raw/", "", "待人工处理来信的原件");
    }

    private SealedColumn of(String table, String column, String row, String before, String after, String label) {
        return new SealedColumn(jdbc, transaction, table, column, row, before, after, label);
    }
}
