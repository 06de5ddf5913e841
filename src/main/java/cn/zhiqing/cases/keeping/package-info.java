/**
 * 归档材料: what a case hands to the archive when it is archived, and how it forgets what was personal when the keeping has
 * ended. Source: 档案法 articles 13, 14 and 21, 个人信息保护法 articles 19 and 47, 条例第四十五条.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("keeping")
package cn.zhiqing.cases.keeping;
