/** The pages of signing in and of the own password. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.site.signin;
