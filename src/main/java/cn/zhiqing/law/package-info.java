/**
 * The text of the statutes that decisions and letters quote, with the days on which each text is in force (法条库). Law text
 * is versioned data quoted by reference: a letter of 2023 is read with the law of 2023, a draft that cites an article no
 * longer in force, or one that never existed, is found before it goes out (条例第三十六条 requires the reason to be told, and a
 * reason rests on a provision). Pure: no framework, no database, no present time.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "law", allowedDependencies = "kernel")
package cn.zhiqing.law;
