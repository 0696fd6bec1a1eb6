// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/preset_problem_text.h"

#include "ui/texts/error_text.h"
#include "ui/texts/shown_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trailscope::ui {

namespace {

struct PresetProblem {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::PresetProblem)
};

//! The reasons that the reader of presets gives, word by word; behind the key they make a sentence.
constexpr std::array reasons{
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "is missing"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "is missing: values are those of a field"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "is no key of a preset"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "is no key of a parameter"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "is no key of groups"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "is no key of a chart"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "is no key of a series"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "has no English text"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "has a split and series; it can have one of them"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "its values are no numbers"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "its values can't be counted"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "may hold letters, digits, '-', '_' and '.' only"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem",
                      "must be a column of groups such as first or events:desc"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be a field, with :desc for descending"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be a list"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be a text"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be a whole number"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be an object from language codes to texts"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be an object"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem",
                      "must be lower-case letters, digits and '-', a letter first"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be minute, 5-minutes, hour, day or week"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be one field or two"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "must be period, number, names, networks or values"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "needs \"schemaVersion\": 2"),
    QT_TRANSLATE_NOOP("trailscope::ui::PresetProblem", "what follows the '|' is not read: take it away"),
};

QString reasonSentence(const QString& key, const std::string& reason)
{
    const auto* const known = std::find(reasons.begin(), reasons.end(), reason);
    return known == reasons.end() ? PresetProblem::tr("%1: %2").arg(key, shownText(reason))
                                  : PresetProblem::tr("\"%1\" %2.").arg(key, PresetProblem::tr(*known));
}

QString filterSentence(const QString& key, const FilterMistake& mistake)
{
    const auto sentence = PresetProblem::tr("%1: %2").arg(key, filterErrorSentence(mistake.error));
    return mistake.repaired
             ? PresetProblem::tr("%1 Put right: %2").arg(sentence, shownText(*mistake.repaired))
             : sentence;
}

} // namespace

QStringList presetProblemSentences(const PresetCheck& check)
{
    QStringList sentences;
    for (const auto& problem : check.problems) {
        const auto key = shownText(problem.where);
        const auto mistake = std::ranges::find(check.filterMistakes, problem.where, &FilterMistake::key);
        if (problem.code != ErrorCode::BadPreset || problem.where.empty()) {
            sentences += errorSentence(problem);
        } else if (mistake != check.filterMistakes.end()) {
            sentences += filterSentence(key, *mistake);
        } else {
            sentences += reasonSentence(key, problem.detail);
        }
    }
    return sentences;
}

} // namespace trailscope::ui
