"""Common given and family names of France; people are drawn from them, nobody real is meant."""

from typing import Final

from kiosk.sample.region import Region, region

FRANCE: Final[Region] = region(
    "FRA",
    "fr",
    men="Adrien, Alexandre, Amadou, André, Arthur, Aurélien, Bastien, Benjamin, Bilal, Clément, Damien, "
    "Éric, Étienne, Fabien, François, Gaël, Guillaume, Hugo, Ismaël, Jean-Baptiste, Jean-Noël, "
    "Jérôme, Joël, Julien, Karim, Laurent, Léo, Loïc, Louis, Malo, Mathéo, Mickaël, Mohamed, Nicolas, "
    "Noé, Pierre-Yves, Quentin, Raphaël, Rayan, Rémi, Romain, Samuel, Sébastien, Théo, Thomas, Tiago, "
    "Victor, Yann, Yanis, Yoann",
    women="Adèle, Agathe, Aïcha, Alizée, Amélie, Anaïs, Anne-Sophie, Aurore, Camille, Capucine, Céline, "
    "Charlotte, Clémence, Coralie, Élodie, Éloïse, Émilie, Eva, Fatou, Françoise, Gaëlle, Gwenaëlle, "
    "Inès, Jade, Jeanne, Julie, Justine, Léa, Léonie, Lina, Louise, Lucie, Maëlys, Manon, "
    "Marie-Laure, Marion, Mathilde, Mélanie, Myriam, Nadia, Océane, Pauline, Rose, Salomé, Sandrine, "
    "Sarah, Solène, Valérie, Yasmine, Zoé",
    families="André, Arnaud, Aubert, Bailly, Barbier, Baron, Benali, Benoît, Bernard, Bertrand, Besnard, "
    "Blanchard, Bonnet, Boucher, Bourgeois, Boyer, Brun, Camus, Carpentier, Charpentier, Chevalier, "
    "Clément, Colin, Collet, Cousin, Da Silva, D'Almeida, David, De La Fontaine, Delattre, Deschamps, "
    "Diallo, Dubois, Dufour, Dumas, Dumont, Dupuis, Durand, Étienne, Fabre, Faure, Fernandes, Fleury, "
    "Fontaine, Fournier, Gaillard, Garnier, Gautier, Gérard, Germain, Girard, Gonçalves, Guérin, "
    "Guichard, Guillot, Hamel, Hébert, Henry, Hervé, Huet, Jacquet, Joly, Kaddour, Lacroix, Lambert, "
    "Langlois, Laurent, Le Bihan, Le Gall, Le Goff, Le Roux, Lebrun, Leclercq, Lefebvre, Léger, "
    "Lemaître, Lemoine, Lopez, Maillard, Mallet, Marchand, Marie-Joseph, Martinez, Masson, Mercier, "
    "Meunier, Meyer, Michaud, Millet, Moreau, Morin, N'Diaye, Nguyen, Noël, Olivier, Pelletier, "
    "Perrin, Petit, Philippe, Picard, Pinçon, Poirier, Prévost, Rémy, Renault, Rey, Richard, Rivière, "
    "Robin, Roche, Rousseau, Royer, Saint-Martin, Schneider, Simon, Tessier, Thibault, Traoré, "
    "Vasseur, Vidal, Vincent, Weber",
)
