package cn.zhiqing.archive;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 销毁清册: which files one person proposes to destroy, and what another decided. It stays for ever, also when what it names is
 * gone.
 */
public record Destruction(
        long id,
        BodyId body,
        int version,
        State state,
        StaffId proposedBy,
        LocalDate proposedOn,
        @Nullable StaffId decidedBy,
        @Nullable LocalDate decidedOn,
        List<Line> lines) {

    public Destruction {
        lines = List.copyOf(lines);
    }

    /** How far it is. */
    public enum State {
        PROPOSED("等待批准"),
        APPROVED("已批准销毁"),
        REJECTED("不同意销毁"),
        WITHDRAWN("已撤回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A file of the register.
     *
     * @param sm3 of its package; empty when none was ever built
     */
    public record Line(
            CaseId id,
            CaseNumber number,
            LocalDate archivedOn,
            FileClass fileClass,
            Period period,
            LocalDate keepUntil,
            String sm3) {

        static Line of(FilePackage row) {
            return new Line(
                    row.id(),
                    row.number(),
                    row.archivedOn(),
                    row.fileClass(),
                    row.period(),
                    java.util.Objects.requireNonNull(row.keepUntil()),
                    row.sm3());
        }
    }
}
