/** The pages of notices, and of letters that wait for a person. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.site.notices;
