// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/parameter_dialog.h"

#include "core/aggregate/top_values.h"
#include "ui/base/theme.h"
#include "ui/models/filter_completion.h"
#include "ui/texts/local_text.h"
#include "ui/texts/menu_text.h"
#include "ui/texts/parameter_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace trailscope::ui {

namespace {

using Kind = PresetParameter::Kind;

//! The field whose values can stand in the parameter's list; nothing for periods and numbers.
std::optional<Field> offeredField(const PresetParameter& parameter)
{
    switch (parameter.kind) {
    case Kind::Names:
        return Field::User;
    case Kind::Networks:
        return Field::Ip;
    case Kind::Values:
        return parameter.field;
    case Kind::Period:
    case Kind::Number:
        break;
    }
    return std::nullopt;
}

QString appended(const QString& list, const QString& item)
{
    return list.trimmed().isEmpty() ? item : QStringLiteral("%1, %2").arg(list.trimmed(), item);
}

} // namespace

ParameterDialog::ParameterDialog(const Preset& preset, const Preset& original, const QueryContext& context,
                                 QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(asWindowTitle(shownText(inUserLanguage(preset.title))));
    setObjectName(QStringLiteral("parameterDialog"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* purpose = new QLabel(shownInUserLanguage(preset.purpose), this);
    purpose->setTextFormat(Qt::PlainText);
    purpose->setWordWrap(true);
    form->addRow(purpose);
    for (const auto& parameter : preset.parameters) {
        addRow(*form, parameter, context);
    }
    m_buttons = new QDialogButtonBox( // behind the fields in the order of Tab
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Show its events"));
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("The preset's &own values"));
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this, original] { reset(original); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT valuesAccepted(entered());
        accept();
    });
    check(); // hides what takes no room
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void ParameterDialog::addRow(QFormLayout& form, const PresetParameter& parameter, const QueryContext& context)
{
    const auto name = QStringLiteral("parameter-") + toQString(parameter.id);
    Row row{parameter, new QLineEdit(toQString(parameter.value), this), new QLabel(this)};
    row.edit->setObjectName(name);
    row.edit->setAccessibleName(shownText(inUserLanguage(parameter.title)));
    row.mistake->setObjectName(name + QStringLiteral("-mistake"));
    row.mistake->setTextFormat(Qt::PlainText);
    row.mistake->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(row.edit, 1);
    if (parameter.kind != Kind::Number) {
        auto* choose = new QToolButton(this);
        choose->setObjectName(name + QStringLiteral("-choose"));
        choose->setText(tr("Choose"));
        choose->setPopupMode(QToolButton::InstantPopup);
        auto* menu = new QMenu(choose);
        choose->setMenu(menu);
        fillMenu(*menu, row, context);
        choose->setEnabled(!menu->isEmpty());
        line->addWidget(choose);
    }
    auto* label = new QLabel(asMenuText(tr("%1:").arg(shownText(inUserLanguage(parameter.title)))), this);
    label->setBuddy(row.edit);
    form.addRow(label, line);
    form.addRow(QString(), row.mistake);
    connect(row.edit, &QLineEdit::textChanged, this, &ParameterDialog::check);
    m_rows.push_back(row);
}

void ParameterDialog::fillMenu(QMenu& menu, const Row& row, const QueryContext& context)
{
    constexpr std::size_t offered = 25;
    auto* edit = row.edit;
    if (row.parameter.kind == Kind::Period) {
        for (const auto& [title, text] : usualPeriods()) {
            menu.addAction(title, this, [edit, value = text] { edit->setText(value); });
        }
        return;
    }
    const auto field = offeredField(row.parameter);
    if (!field || !context.store || context.store->rowCount() == 0) {
        return;
    }
    const auto top = topValues(RowSet::all(context.store->layout()), *field, offered, context);
    for (const auto& value : top.values) {
        if (!value.value.empty()) {
            menu.addAction(asMenuText(shownText(value.value)), this,
                           [edit, text = filterValueText(*field, value.value)] {
                               edit->setText(appended(edit->text(), text));
                           });
        }
    }
}

void ParameterDialog::reset(const Preset& original)
{
    for (const auto& parameter : original.parameters) {
        const auto row =
            std::ranges::find(m_rows, parameter.id, [](const Row& own) { return own.parameter.id; });
        if (row != m_rows.end()) {
            row->edit->setText(toQString(parameter.value));
        }
    }
}

ParameterValues ParameterDialog::entered() const
{
    ParameterValues values;
    for (const auto& row : m_rows) {
        values[row.parameter.id] = row.edit->text().trimmed().toStdString();
    }
    return values;
}

void ParameterDialog::check()
{
    bool sound = true;
    for (const auto& row : m_rows) {
        const bool fits = parameterText(row.parameter, row.edit->text().trimmed().toStdString()).ok();
        row.mistake->setText(fits ? QString() : parameterMistake(row.parameter.kind));
        row.mistake->setStyleSheet(
            QStringLiteral("color: %1").arg(toneColor(Tone::Denied, palette()).name()));
        row.mistake->setVisible(!fits);
        sound = sound && fits;
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(sound);
}

} // namespace trailscope::ui
