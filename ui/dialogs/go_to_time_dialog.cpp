// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/go_to_time_dialog.h"

#include "core/query/time_span.h"
#include "ui/texts/format.h"
#include "ui/texts/text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace trailscope::ui {

GoToTimeDialog::GoToTimeDialog(const QueryContext& context, Timestamp start, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_edit(new QLineEdit(formatTime(start, context.calendar->zone), this))
    , m_meaning(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Go to a time"));
    setObjectName(QStringLiteral("goToTimeDialog"));
    m_edit->setObjectName(QStringLiteral("goToTimeEdit"));
    m_edit->selectAll();
    m_meaning->setObjectName(QStringLiteral("goToTimeMeaning"));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go"));
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Time (%1):").arg(toQString(context.calendar->zone.name())), m_edit);
    form->addRow(m_meaning);
    form->addRow(m_buttons);
    connect(m_edit, &QLineEdit::textChanged, this, &GoToTimeDialog::check);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto time = entered()) {
            Q_EMIT timeRequested(*time);
        }
        accept();
    });
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
    check();
}

std::optional<Timestamp> GoToTimeDialog::entered() const
{
    const auto time = TimeText::parse(m_edit->text().trimmed().toStdString());
    return time ? std::optional(spanOf(*time, m_context.calendar->zone, m_context.now).begin) : std::nullopt;
}

void GoToTimeDialog::check()
{
    const auto time = entered();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(time.has_value());
    m_meaning->setText(time ? tr("The first event at %1 or after it becomes the current one.")
                                  .arg(formatTimeWithOffset(*time, m_context.calendar->zone))
                            : tr("This is no time. Write it as 2026-10-01, 2026-10-01 09:00, yesterday or "
                                 "last 7d."));
}

} // namespace trailscope::ui
