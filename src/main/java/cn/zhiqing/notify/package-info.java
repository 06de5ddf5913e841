/**
 * Delivers a message and proves that it was delivered. Other modules word what is to be said; this one keeps it sealed in
 * an outbox of the same transaction, carries it to a colleague's inbox, to an e-mail server or to an SMS gateway until it
 * was taken, and keeps the proof: the days of a procedure are counted from service (政府信息公开条例第三十六条,
 * 第四十条; 行政复议法第二十条; 行政诉讼法第四十六条), so "sent" must stay provable. Knows no word of the domain.
 */
@NullMarked
@ApplicationModule(
        displayName = "notify",
        allowedDependencies = {"kernel", "privacy", "journal", "database"})
package cn.zhiqing.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
