// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mistakes.h"

namespace gouji::sample {

namespace {

Mistake planted(const char *kind, const char *slot, const char *printed, const char *violates)
{
    Mistake mistake;
    mistake.kind = QString::fromLatin1(kind);
    mistake.slot = QString::fromLatin1(slot);
    mistake.printed = QString::fromUtf8(printed);
    mistake.violates = QString::fromUtf8(violates);
    return mistake;
}

} // namespace

QList<Mistake> plantedMistakes()
{
    return {
        planted("digit_transposition", "t5.2130311.2", "124.74", "表5 小计=基本支出+项目支出；21303=各项之和"),
        planted("wrong_share", "n3.basic.share", "31.96", "三、基本支出占本年支出的比例；各项占比之和"),
        planted("wrong_sign_word", "n5.2130306.word", "减少", "增减词与增长率、上年数不一致"),
        planted("narrative_vs_table", "n6.running", "95.06",
                "六、公用经费与表6公用经费合计；基本支出=人员经费+公用经费"),
        planted("wrong_growth", "n9.reception.growth", "18.83", "九、公务接待费增减额与下降率"),
        planted("wrong_score", "p1.score1", "10.00", "治理河道长度未达到指标值却得满分；总分=执行率得分+各指标得分"),
        planted("exec_rate", "p2.rate", "95.16%", "执行率=全年执行数÷全年预算数；执行率得分"),
        planted("dropped_digit", "t3.2130504.2", "24.60", "表3 本年支出合计=基本支出+项目支出；21305=各项之和"),
    };
}

} // namespace gouji::sample
