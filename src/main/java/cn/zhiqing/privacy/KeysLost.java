package cn.zhiqing.privacy;

import java.nio.file.Path;

/**
 * 密钥不符 The key file is not the one that this database was sealed with. Nothing may start: what is written under other keys
 * would be lost with the next mending. Says what to do in Chinese and in English.
 */
public final class KeysLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String chinese;

    private KeysLost(String chinese, String english) {
        super(english);
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return String.valueOf(getMessage());
    }

    static KeysLost missing(Path file) {
        return new KeysLost(
                "密钥文件 " + file + " 不见了，而数据库里已有用它封存的个人信息。请从备份恢复这个文件后再启动；没有新建密钥，数据没有改动。",
                "The key file " + file
                        + " is gone, but this database holds personal data sealed with it. Restore the file"
                        + " from its backup and start again; no new key was made and nothing was changed.");
    }

    static KeysLost other(Path file, int number, String expected) {
        String zh = number == 0 ? "摘要密钥" : "第 " + number + " 号密钥";
        String en = number == 0 ? "the digest key" : "key " + number;
        return new KeysLost(
                "密钥文件 " + file + " 与数据库不符：缺少" + zh + "（指纹 " + expected + "），或者它是另一把。请恢复与这个数据库同时使用的密钥文件后再启动；数据没有改动。",
                "The key file " + file + " does not belong to this database: " + en + " (fingerprint " + expected
                        + ") is missing or another one. Restore the file that was used with this database and start again;"
                        + " nothing was changed.");
    }
}
