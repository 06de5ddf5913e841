/** Wording of letters (文书, domain H): pure functions from a case as it stands to what its letter says. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.letters;
