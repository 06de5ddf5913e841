package cn.zhiqing.city;

import cn.zhiqing.access.BodyKind;
import java.util.List;

/** The bodies of the city that the first start founds, and the years they have lived. Names of persons are invented. */
final class SampleCity {

    /**
     * A body beneath the city government.
     *
     * @param parent code of the body above
     * @param year published year whose figures it lives, 0 for none
     * @param flow ordinary requests received in the years since, besides
     * @param open requests that are open today
     */
    record Member(
            String code,
            String shortName,
            String name,
            String parent,
            BodyKind kind,
            String region,
            int year,
            int flow,
            int open) {}

    private static final BodyKind DEPARTMENT = BodyKind.DEPARTMENT;
    private static final BodyKind DISTRICT = BodyKind.DISTRICT;
    private static final BodyKind BUREAU = BodyKind.DISTRICT_DEPARTMENT;

    static final List<Member> MEMBERS = List.of(
            new Member("szfbgt", "市政府办公厅", "济南市人民政府办公厅", "jinan", DEPARTMENT, "370100", 2024, 60, 14),
            new Member("kjj", "市科技局", "济南市科学技术局", "jinan", DEPARTMENT, "370100", 2024, 2, 1),
            new Member("zrzy", "市自然资源局", "济南市自然资源和规划局", "jinan", DEPARTMENT, "370100", 0, 150, 9),
            new Member("zjj", "市住建局", "济南市住房和城乡建设局", "jinan", DEPARTMENT, "370100", 0, 110, 7),
            new Member("czj", "市财政局", "济南市财政局", "jinan", DEPARTMENT, "370100", 0, 24, 2),
            new Member("lx", "历下区政府", "济南市历下区人民政府", "jinan", DISTRICT, "370102", 0, 60, 4),
            new Member("sz", "市中区政府", "济南市市中区人民政府", "jinan", DISTRICT, "370103", 0, 45, 3),
            new Member("lxkjj", "历下区科技局", "济南市历下区科学技术局", "lx", BUREAU, "370102", 2020, 0, 0),
            new Member("szkjj", "市中区科技局", "济南市市中区科学技术局", "sz", BUREAU, "370103", 2023, 0, 0),
            new Member("zqkjj", "章丘区科技局", "济南市章丘区科学技术局", "jinan", DEPARTMENT, "370114", 2024, 0, 0));

    private SampleCity() {}
}
