// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/fuzzy_match.h"

#include <QStringList>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr int wordBegin = 12; //!< a letter at the beginning of a word
constexpr int neighbour = 8;  //!< a letter right behind the one before
constexpr int wholeWord = 60; //!< what was typed stands together
constexpr int anywhere = 1;

bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<int> scoreFrom(const QString& text, const QString& word, qsizetype begin)
{
    int score = 0;
    qsizetype last = begin - 1;
    for (const QChar letter : word) {
        const auto at = text.indexOf(letter, last + 1, Qt::CaseInsensitive);
        if (at < 0) {
            return std::nullopt;
        }
        score += beginsWord(text, at) ? wordBegin : at == last + 1 && at != begin ? neighbour : anywhere;
        last = at;
    }
    return score;
}

std::optional<int> wordScore(const QString& text, const QString& word)
{
    std::optional<int> best;
    for (auto at = text.indexOf(word.front(), 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word.front(), at + 1, Qt::CaseInsensitive)) {
        best = std::max(best, scoreFrom(text, word, at));
    }
    const auto together = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (together >= 0) {
        best = best.value_or(0) + wholeWord + (beginsWord(text, together) ? wholeWord : 0);
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString& text, const QString& typed)
{
    int total = 0;
    for (const auto& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const auto score = wordScore(text, word);
        if (!score) {
            return std::nullopt;
        }
        total += *score;
    }
    return total == 0 ? 0 : total * 16 - static_cast<int>(text.size());
}

} // namespace trailscope::ui
