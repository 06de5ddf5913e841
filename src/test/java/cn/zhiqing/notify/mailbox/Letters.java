package cn.zhiqing.notify.mailbox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Letters as programs of all kinds write them. */
final class Letters {

    private Letters() {}

    static byte[] plain(String id, String from, String subject, String text) {
        return bytes("Message-ID: <" + id + ">\r\nFrom: " + from + "\r\nTo: office@jinan.example\r\n"
                + "Date: Tue, 3 Mar 2026 14:00:00 +0800\r\nSubject: " + word(subject)
                + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + base64(text.getBytes(StandardCharsets.UTF_8)) + "\r\n");
    }

    static byte[] with(String heads, byte[] letter) {
        byte[] more = bytes(heads);
        byte[] all = new byte[more.length + letter.length];
        System.arraycopy(more, 0, all, 0, more.length);
        System.arraycopy(letter, 0, all, more.length, letter.length);
        return all;
    }

    /** Text in one charset that declares another. */
    static byte[] lying(String text, Charset real, String declared) {
        byte[] head = bytes("From: a@example.cn\r\nSubject: x\r\nDate: Tue, 3 Mar 2026 14:00:00 +0800\r\n"
                + "Content-Type: text/plain; charset=\"" + declared + "\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
        byte[] body = text.getBytes(real);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    static byte[] withFile(String id, String from, String name, String media, byte[] file) {
        return bytes("Message-ID: <" + id + ">\r\nFrom: " + from + "\r\nDate: Tue, 3 Mar 2026 14:00:00 +0800\r\n"
                + "Subject: file\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n"
                + "--b1\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nsee file\r\n"
                + "--b1\r\nContent-Type: " + media + "; name=\"" + word(name) + "\"\r\n"
                + "Content-Disposition: attachment; filename=\"" + word(name) + "\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(file) + "\r\n--b1--\r\n");
    }

    static byte[] bounce(String id, String about, String action, String status) {
        return bytes("Message-ID: <" + id + ">\r\nFrom: MAILER-DAEMON@example.cn\r\nSubject: Undelivered\r\n"
                + "Date: Tue, 3 Mar 2026 14:00:00 +0800\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=b1\r\n\r\n"
                + "--b1\r\nContent-Type: text/plain\r\n\r\nsorry\r\n"
                + "--b1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.cn\r\n\r\n"
                + "Final-Recipient: rfc822; x@example.cn\r\nAction: " + action + "\r\nStatus: " + status + "\r\n\r\n"
                + "--b1\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: " + about + "\r\nSubject: x\r\n\r\n"
                + "--b1--\r\n");
    }

    /** A winmail.dat with one file, as MS-OXTNEF writes it. */
    static byte[] winmail(String name, byte[] file) {
        var all =
                java.nio.ByteBuffer.allocate(200 + name.length() + file.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        all.putInt(0x223E9F78).putShort((short) 1);
        part(all, 0x9002, 6, new byte[14]);
        part(all, 0x8010, 1, bytes(name + "\0"));
        part(all, 0x800F, 6, file);
        return java.util.Arrays.copyOf(all.array(), all.position());
    }

    private static void part(java.nio.ByteBuffer all, int id, int type, byte[] data) {
        int sum = 0;
        for (byte one : data) {
            sum += one & 0xFF;
        }
        all.put((byte) 2).putShort((short) id).putShort((short) type).putInt(data.length);
        all.put(data).putShort((short) sum);
    }

    static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
