package cn.zhiqing.archive;

import cn.zhiqing.kernel.BodyId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which packages of these bodies (归档包清单).
 *
 * @param year of archiving; 0 for all
 * @param over only those whose keeping has ended
 */
public record PackageQuery(
        Set<BodyId> bodies,
        int year,
        @Nullable PackageState state,
        @Nullable Period period,
        boolean over) {

    public PackageQuery {
        bodies = Set.copyOf(bodies);
    }

    /** Those whose keeping has ended. */
    public static PackageQuery over(Set<BodyId> bodies) {
        return new PackageQuery(bodies, 0, null, null, true);
    }
}
