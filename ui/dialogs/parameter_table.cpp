// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/parameter_table.h"

#include "ui/texts/field_titles.h"
#include "ui/texts/local_text.h"
#include "ui/texts/parameter_text.h"
#include "ui/texts/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace trailscope::ui {

namespace {

using Kind = PresetParameter::Kind;

QComboBox* kindChoice(Kind kind, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    for (const auto each : {Kind::Period, Kind::Number, Kind::Names, Kind::Networks, Kind::Values}) {
        choice->addItem(parameterKindTitle(each), static_cast<int>(each));
    }
    choice->setCurrentIndex(choice->findData(static_cast<int>(kind)));
    return choice;
}

QComboBox* fieldChoice(std::optional<Field> field, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    for (const auto& info : allFields()) {
        if (info.storage == FieldStorage::Dictionary) {
            choice->addItem(fieldTitle(info.field), static_cast<int>(info.field));
        }
    }
    choice->setCurrentIndex(choice->findData(static_cast<int>(field.value_or(Field::Event))));
    return choice;
}

} // namespace

ParameterTable::ParameterTable(const std::vector<PresetParameter>& parameters, QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, ColumnCount, this))
{
    m_table->setObjectName(QStringLiteral("presetParameters"));
    m_table->setAccessibleName(tr("Parameters of the preset"));
    m_table->setHorizontalHeaderLabels(
        {tr("In the filter as"), tr("Asked as"), tr("Kind"), tr("Field"), tr("Value")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* hint =
        new QLabel(tr("A filter refers to a parameter as ${name}, such as  user = ${people}."), this);
    hint->setWordWrap(true);
    auto* add = new QPushButton(tr("&Add"), this);
    add->setObjectName(QStringLiteral("addParameter"));
    auto* remove = new QPushButton(tr("&Remove"), this);
    remove->setObjectName(QStringLiteral("removeParameter"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(hint, 1);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    for (const auto& parameter : parameters) {
        addRow(parameter);
    }
    m_table->resizeColumnsToContents();
    connect(add, &QPushButton::clicked, this, [this] {
        const auto id = "value-" + std::to_string(m_table->rowCount() + 1);
        addRow({id, {{{"en", id}}}, Kind::Names, std::nullopt, "*"});
        Q_EMIT edited();
    });
    connect(remove, &QPushButton::clicked, this, &ParameterTable::removeRow);
    connect(m_table, &QTableWidget::itemChanged, this, &ParameterTable::edited);
}

void ParameterTable::addRow(const PresetParameter& parameter)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_titles.push_back(parameter.title);
    m_table->setItem(row, IdColumn, new QTableWidgetItem(toQString(parameter.id)));
    m_table->setItem(row, TitleColumn, new QTableWidgetItem(inUserLanguage(parameter.title)));
    m_table->setItem(row, ValueColumn, new QTableWidgetItem(toQString(parameter.value)));
    auto* kind = kindChoice(parameter.kind, m_table);
    auto* field = fieldChoice(parameter.field, m_table);
    field->setEnabled(parameter.kind == Kind::Values);
    m_table->setCellWidget(row, KindColumn, kind);
    m_table->setCellWidget(row, FieldColumn, field);
    connect(kind, &QComboBox::currentIndexChanged, this, [this, kind, field] {
        field->setEnabled(static_cast<Kind>(kind->currentData().toInt()) == Kind::Values);
        Q_EMIT edited();
    });
    connect(field, &QComboBox::currentIndexChanged, this, &ParameterTable::edited);
}

void ParameterTable::removeRow()
{
    const int row = m_table->currentRow();
    if (row >= 0) {
        m_titles.erase(m_titles.begin() + row);
        m_table->removeRow(row);
        Q_EMIT edited();
    }
}

PresetParameter ParameterTable::parameterAt(int row) const
{
    const auto text = [&](Column column) {
        return m_table->item(row, column)->text().trimmed().toStdString();
    };
    const auto chosen = [&](Column column) {
        return qobject_cast<QComboBox*>(m_table->cellWidget(row, column))->currentData().toInt();
    };
    PresetParameter parameter;
    parameter.id = text(IdColumn);
    parameter.title = m_titles[static_cast<std::size_t>(row)];
    takeTyped(parameter.title, toQString(text(TitleColumn)));
    parameter.kind = static_cast<Kind>(chosen(KindColumn));
    if (parameter.kind == Kind::Values) {
        parameter.field = static_cast<Field>(chosen(FieldColumn));
    }
    parameter.value = text(ValueColumn);
    return parameter;
}

std::vector<PresetParameter> ParameterTable::parameters() const
{
    std::vector<PresetParameter> parameters;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        parameters.push_back(parameterAt(row));
    }
    return parameters;
}

QString ParameterTable::mistake() const
{
    std::set<std::string> ids;
    for (const auto& parameter : parameters()) {
        const auto id = toQString(parameter.id);
        if (!isParameterId(parameter.id)) {
            return tr("\"%1\" is no name for a parameter: small letters, digits and - only.").arg(id);
        }
        if (!ids.insert(parameter.id).second) {
            return tr("Two parameters have the name \"%1\".").arg(id);
        }
        if (!parameterText(parameter, parameter.value).ok()) {
            return tr("The value of \"%1\": %2").arg(id, parameterMistake(parameter.kind));
        }
    }
    return {};
}

} // namespace trailscope::ui
