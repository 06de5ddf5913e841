package cn.zhiqing.supervision;

import cn.zhiqing.kernel.BodyId;
import java.util.Set;

/** 可导出的表: each is what a page shows, with the same filters, but all of it. */
public sealed interface ExportTable {

    /** The name in the journal and of the file. */
    String code();

    /** The name for people. */
    String title();

    /** 清单. */
    record Cases(WatchQuery query) implements ExportTable {
        @Override
        public String code() {
            return "cases";
        }

        @Override
        public String title() {
            return query.list().label();
        }
    }

    /** 各机关. */
    record ByBody(Set<BodyId> bodies, Period period) implements ExportTable {
        @Override
        public String code() {
            return "bodies";
        }

        @Override
        public String title() {
            return "各机关办理情况";
        }
    }

    /** 经办人. */
    record ByPerson(Set<BodyId> bodies, Period period) implements ExportTable {
        @Override
        public String code() {
            return "people";
        }

        @Override
        public String title() {
            return "经办人工作量";
        }
    }

    /** 督办函. */
    record Letters(UrgeQuery query) implements ExportTable {
        @Override
        public String code() {
            return "urges";
        }

        @Override
        public String title() {
            return "督办函";
        }
    }
}
