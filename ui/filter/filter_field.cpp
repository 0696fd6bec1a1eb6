// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_field.h"

#include "core/query/filter_repair.h"
#include "core/review/filled_filter.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_feedback.h"
#include "ui/filter/filter_message.h"
#include "ui/texts/error_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QVBoxLayout>

namespace trailscope::ui {

namespace {

QString mistakeOf(const Result<FilledFilter>& read)
{
    if (!read.ok()) {
        return FilterField::tr(
                   "The filter refers to a parameter that is not there, or whose value is wrong: %1")
            .arg(shownText(read.error().where));
    }
    const auto& parsed = read.value().parsed;
    if (parsed.error() != nullptr) {
        return filterErrorSentence(*parsed.error());
    }
    return parsed.cutAtPipe ? FilterField::tr("What follows the | is not read: take it away.") : QString();
}

} // namespace

FilterField::FilterField(QWidget* parent)
    : QWidget(parent), m_edit(new FilterEdit(this)), m_message(new FilterMessage(this))
{
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // the key of its label leads here
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    connect(m_edit, &FilterEdit::edited, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_edit, &FilterEdit::repairRequested, m_message, &FilterMessage::acceptRepair);
    connect(m_message, &FilterMessage::repairRequested, this,
            [this](const QString& repaired) { takeOver(repaired, *m_edit); });
    check();
}

void FilterField::setText(const QString& text)
{
    m_edit->setFilterText(text);
    check();
}

QString FilterField::text() const
{
    return m_edit->filterText().trimmed();
}

void FilterField::setParameters(const std::vector<PresetParameter>& parameters)
{
    m_parameters = parameters;
    check();
}

QString FilterField::mistakeIn(const std::string& text, const std::vector<PresetParameter>& parameters)
{
    return mistakeOf(readFilledFilter(text, parameters));
}

void FilterField::check()
{
    const auto text = m_edit->filterText().toStdString();
    const auto read = readFilledFilter(text, m_parameters);
    m_mistake = mistakeOf(read);
    m_filter.reset();
    if (read.ok() && read.value().parsed.error() != nullptr) {
        return showMistake(*read.value().parsed.error(), text, read.value().repaired, *m_edit, *m_message);
    }
    if (m_mistake.isEmpty()) {
        m_filter = *read.value().parsed.filter();
        return showSound(hiddenCharactersHint(m_edit->filterText()), {}, *m_edit, *m_message);
    }
    showSound(m_mistake, read.ok() ? toQString(textThatIsRead(text)) : QString(), *m_edit, *m_message);
    m_edit->setState(FilterEdit::State::Wrong, m_mistake);
}

} // namespace trailscope::ui
