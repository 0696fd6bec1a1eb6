// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_feedback.h"

#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_message.h"
#include "ui/texts/error_text.h"
#include "ui/texts/text.h"

#include <QCoreApplication>

#include <string_view>

namespace trailscope::ui {

namespace {

struct Feedback {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::Feedback)
};

//! The error's place in UTF-16 units: it is told in bytes.
FilterEdit::Span spanOf(const FilterError& error, const std::string& text)
{
    const auto unitsUpTo = [&text](std::size_t byte) {
        return static_cast<int>(toQString(std::string_view(text).substr(0, byte)).size());
    };
    const int begin = unitsUpTo(error.position);
    return {begin, unitsUpTo(error.position + error.length) - begin};
}

} // namespace

void showMistake(const FilterError& error, const std::string& text,
                 const std::optional<std::string>& repaired, FilterEdit& edit, FilterMessage& message)
{
    const auto sentence = filterErrorSentence(error);
    edit.setState(FilterEdit::State::Wrong, Feedback::tr("The filter is wrong."));
    edit.showMistake(spanOf(error, text));
    edit.setAccessibleDescription(sentence);
    message.setMessage(sentence, toQString(repaired.value_or(std::string())));
}

void showSound(const QString& hint, const QString& offered, FilterEdit& edit, FilterMessage& message)
{
    edit.setState(FilterEdit::State::Valid, Feedback::tr("The filter is valid."));
    edit.clearMistake();
    edit.setAccessibleDescription(hint);
    message.setMessage(hint, offered);
}

void takeOver(const QString& text, FilterEdit& edit)
{
    edit.replace({0, static_cast<int>(edit.filterText().size())}, text);
    edit.setFocus(Qt::OtherFocusReason);
}

} // namespace trailscope::ui
