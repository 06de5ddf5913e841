package cn.zhiqing.archive.web;

import cn.zhiqing.ui.Light;

/** One package of a list (清单的行). */
public record PackageRow(
        String id,
        String href,
        String number,
        String body,
        Light light,
        String archivedOn,
        String fileClass,
        String period,
        String until,
        String size) {}
