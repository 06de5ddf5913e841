/**
 * The accessible page shell, the form components and the error pages, with no word of the domain: whoever needs a page
 * gives a record named {@code page} and a template. Follows GB/T 37668 and the elder and barrier-free rules for government
 * sites (国办发〔2020〕45号; 无障碍环境建设法第三十二条): pages work without scripts, by keyboard, at 320 px, in three modes.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "ui",
        allowedDependencies = {"kernel", "access"})
package cn.zhiqing.ui;

import org.jspecify.annotations.NullMarked;
