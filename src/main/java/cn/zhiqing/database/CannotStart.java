package cn.zhiqing.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Zhiqing cannot start, and what a person can do about it, in Chinese and in English. Nothing was lost. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    public CannotStart(String chinese, String english) {
        this(chinese, english, null);
    }

    public CannotStart(String chinese, String english, @Nullable Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
    }

    /** Both sentences, Chinese first. */
    public String forPeople() {
        return chinese + System.lineSeparator() + getMessage();
    }

    static CannotStart diskFull(Path folder, long megabytes) {
        return new CannotStart(
                "磁盘空间不足：" + folder + " 所在的磁盘至少需要 " + megabytes
                        + " MB 空闲空间。请清理磁盘，或用 ZHIQING_HOME 指定另一个目录后重新启动；已有数据没有丢失。",
                "The disk is full: " + folder + " needs at least " + megabytes
                        + " MB free. Make room, or name another folder by ZHIQING_HOME, and start again; no data was lost.");
    }
}
