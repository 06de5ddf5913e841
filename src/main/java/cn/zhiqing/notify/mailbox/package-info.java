/**
 * Takes mail from a configured IMAP mailbox, each letter once, reads it however broken it is, and hands it to a listener;
 * what cannot be read or is not for the listener waits for a person, nothing is thrown away.
 */
@NullMarked
@NamedInterface("mailbox")
package cn.zhiqing.notify.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
