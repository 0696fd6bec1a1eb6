// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/detail_pane.h"

#include "core/query/field_text.h"
#include "ui/texts/error_text.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"
#include "ui/widgets/value_menu.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace trailscope::ui {

namespace {

//! The values that the event has, in the order given, with a dot between them.
QString joined(std::initializer_list<Field> fields, RowId row, const QueryContext& context)
{
    QStringList texts;
    for (const auto field : fields) {
        if (auto text = shownText(fieldText(field, row, context)); !text.isEmpty()) {
            texts << text.replace(u';', QStringLiteral("; ")); // a list of resources may wrap
        }
    }
    return texts.join(QStringLiteral(" \u00b7 "));
}

QString summaryRow(FieldGroup group, const QString& text)
{
    return QStringLiteral("<tr><td><b>%1</b>&nbsp;</td><td>%2</td></tr>")
        .arg(groupTitle(group).toHtmlEscaped(), text.toHtmlEscaped());
}

QLabel* createValueLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

DetailPane::DetailPane(QWidget* parent) : QWidget(parent)
{
    auto* nothing =
        new QLabel(tr("Select an event to see everything that the trail recorded about it."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setMargin(24);
    nothing->setForegroundRole(QPalette::PlaceholderText);

    auto* event = new QWidget(this);
    auto* eventLayout = new QVBoxLayout(event);
    eventLayout->setContentsMargins(6, 6, 6, 6);
    auto* tabs = new QTabWidget(event);
    tabs->setObjectName(QStringLiteral("detailTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(createTree(), tr("Fields"));
    tabs->addTab(createRaw(), tr("Raw record"));
    m_problem = createValueLabel(event);
    m_problem->setObjectName(QStringLiteral("detailProblem"));
    m_problem->hide();
    eventLayout->addWidget(createSummary());
    eventLayout->addWidget(m_problem);
    eventLayout->addWidget(tabs, 1);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(nothing);
    m_pages->addWidget(event);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QLabel* DetailPane::createSummary()
{
    m_summary = createValueLabel(this);
    m_summary->setObjectName(QStringLiteral("detailSummary"));
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return m_summary;
}

QWidget* DetailPane::createTree()
{
    m_treeModel = new DetailTreeModel(this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("detailTree"));
    m_tree->setAccessibleName(tr("Fields of the event"));
    m_tree->setModel(m_treeModel);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(DetailTreeModel::NameColumn,
                                    fontMetrics().horizontalAdvance(QStringLiteral("additionalEventData"))
                                        + 2 * m_tree->indentation());
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &DetailPane::openMenu);
    auto* copy = new QAction(tr("Copy value"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DetailPane::copyTreeValue);
    m_tree->addAction(copy);
    return m_tree;
}

QWidget* DetailPane::createRaw()
{
    auto* page = new QWidget(this);
    auto* indented = new QRadioButton(tr("&Indented"), page);
    auto* exact = new QRadioButton(tr("As in the &archive"), page);
    exact->setObjectName(QStringLiteral("rawExact"));
    indented->setChecked(true);
    auto* copy = new QPushButton(tr("Copy"), page);
    auto* bar = new QHBoxLayout;
    bar->addWidget(indented);
    bar->addWidget(exact);
    bar->addStretch();
    bar->addWidget(copy);

    m_raw = new QPlainTextEdit(page);
    m_raw->setObjectName(QStringLiteral("rawText"));
    m_raw->setAccessibleName(tr("Raw record"));
    m_raw->setReadOnly(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_raw, 1);
    connect(indented, &QRadioButton::toggled, this, [this](bool on) {
        m_indent = on;
        showRaw();
    });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(toQString(rawText())); });
    return page;
}

QSize DetailPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 54, fontMetrics().height() * 48};
}

void DetailPane::setEvent(const QueryContext& context, std::optional<RowId> row)
{
    if (!row) {
        m_job.cancel();
        m_pages->setCurrentIndex(0);
        return;
    }
    m_context = context;
    m_row = *row;
    showSummary(context, *row);
    m_pages->setCurrentIndex(1);
    m_job.start([context, row = *row](const std::stop_token&) { return readDetails(context, row); },
                [this](const Result<Details>& read) {
                    showDetails(read.ok() ? read.value() : Details{{}, {}, {}, read.error()});
                });
}

void DetailPane::showSummary(const QueryContext& context, RowId row)
{
    const auto time = context.store->time(row);
    const auto& zone = context.calendar->zone;
    const QString local =
        QStringLiteral("%1 (%2)").arg(formatTimeWithOffset(time, zone), toQString(zone.name()));
    const QString utc = toQString(formatUtc(time));
    m_summary->setText(
        QStringLiteral("<table cellspacing=\"2\">%1%2%3%4</table>")
            .arg(summaryRow(FieldGroup::When, local + QStringLiteral(" \u00b7 ") + utc),
                 summaryRow(FieldGroup::Who, joined({Field::User, Field::UserType, Field::Account,
                                                     Field::AccessKey, Field::Ip},
                                                    row, context)),
                 summaryRow(FieldGroup::Where,
                            joined({Field::Region, Field::ResourceType, Field::Resource}, row, context)),
                 summaryRow(FieldGroup::What, joined({Field::Service, Field::Event, Field::Outcome,
                                                      Field::Error, Field::Message},
                                                     row, context))));
}

DetailPane::Details DetailPane::readDetails(const QueryContext& context, RowId row)
{
    Details details;
    details.nodes = fieldNodes(row, context);
    auto raw = context.store->rawRecord(row);
    if (!raw.ok()) {
        details.error = raw.error();
        return details;
    }
    details.raw = std::move(raw).value();
    if (const auto record = parseJsonTree(details.raw)) {
        details.nodes.push_back(recordNode(*record));
        details.indented = indentedJson(*record);
    } else {
        details.indented = details.raw;
    }
    return details;
}

void DetailPane::showDetails(const Details& details)
{
    m_details = details;
    m_problem->setVisible(details.error.has_value());
    if (details.error) {
        m_problem->setText(tr("The raw record can't be shown. %1").arg(errorSentence(*details.error)));
        if (details.error->code == ErrorCode::FileChanged) {
            Q_EMIT archiveChanged();
        }
    }
    m_treeModel->setNodes(details.nodes);
    expandKnown();
    showRaw();
}

void DetailPane::expandKnown()
{
    m_tree->expandAll();
    for (int row = 0; row < m_treeModel->rowCount(); ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
    }
}

const std::string& DetailPane::rawText() const
{
    return m_indent ? m_details.indented : m_details.raw;
}

void DetailPane::showRaw()
{
    m_raw->setPlainText(shownRecord(rawText()));
}

void DetailPane::openMenu(const QPoint& position)
{
    const auto index = m_tree->indexAt(position);
    if (!index.isValid() || !m_treeModel->node(index).subject) {
        return;
    }
    const auto& node = m_treeModel->node(index);
    auto* menu = new ValueMenu(*node.subject, node.value, this);
    menu->addEvent(m_context, m_row);
    connect(menu, &ValueMenu::includeRequested, this, &DetailPane::includeRequested);
    connect(menu, &ValueMenu::excludeRequested, this, &DetailPane::excludeRequested);
    connect(menu, &ValueMenu::onlyRequested, this, &DetailPane::onlyRequested);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void DetailPane::copyTreeValue()
{
    if (const auto index = m_tree->currentIndex(); index.isValid()) {
        QGuiApplication::clipboard()->setText(toQString(m_treeModel->node(index).value));
    }
}

} // namespace trailscope::ui
