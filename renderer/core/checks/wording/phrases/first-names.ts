/** First names that are common in the four languages, and are no words, products or languages of computers besides (as Mark, Will, Claude, Ruby and Julia are). */
export const firstNames: readonly string[] =
  `Aaron Adam Adrian Agnes Ahmed Alan Alejandro Alessandro Alex Alexander Alexandra Alexandre Alfred Ali Alice Alicia Alina Allison Amanda Amelia Amir Amy Ana
Anders Andrea Andreas Andrew Andrés Ángel Angela Anja Anna Anne Anthony Antje Antoine Antonio Aurélie Barbara Beatrice Beatriz Ben Benjamin Bernard Bernd Birgit Bob
Brenda Brian Bruno Camille Carla Carlos Carmen Carol Caroline Catherine Cécile Céline Charlotte Chloé Chris Christian Christina Christine Christoph Christophe
Christopher Clara Claudia Colin Cristina Dagmar Damien Daniel Daniela David Deborah Denis Dennis Diana Diego Dieter Dirk Dominik Donald Dorothea Dorothy Eduardo Edward
Elena Elisabeth Elizabeth Élodie Emily Emma Eric Erik Ernst Esther Eva Evelyn Fabian Fatima Felix Fernando Florian François Françoise Franz Frédéric Friedrich Gabriel
Gabriela George Georg Gerald Gerd Gérard Gisela Gloria Gonzalo Greg Gregory Guillaume Gustavo Hannah Hans Harald Heather Heike Heinrich Heinz Helen Helena Helga Henri
Henry Hubert Hugo Ian Ignacio Ingrid Irene Isabel Isabelle Ivan Jacob Jacques James Jan Jana Jane Janet Javier Jean Jeff Jeffrey Jennifer Jens Jeremy Jérôme Jessica
Jim Joachim Joan João Joe Johan Johannes John Jonas Jonathan Jordi Jorge José Josef Joseph Joshua Juan Juana Judith Jürgen Julian Julie Julien Justine Karen Karin Karl
Katharina Katherine Kathrin Katja Kelly Ken Kenneth Kevin Klaus Kurt Lars Laura Laurence Laurent Lena Leon Leonie Linda Lisa Lucas Lucía Luis Luisa Lukas Lydia Magali
Manfred Manuel Manuela Marc Marcel Marco Marcus Margaret Margarita Maria María Marianne Marie Marina Mario Marion Markus Marta Martha Martin Martina Mary Mathieu
Matthew Matthias Maurice Melanie Melissa Michael Michaela Michel Michelle Miguel Mike Mohamed Mohammed Monika Mónica Nadine Nancy Natalia Nathalie Nathan Nicholas
Nicolas Nicole Nils Nina Norbert Olaf Olga Oliver Olivia Olivier Otto Pablo Patricia Patrick Paul Paula Pauline Pedro Peter Petra Philip Philipp Philippe Pierre Pilar
Rachel Rafael Rainer Ralf Ramón Raquel Raúl Rebecca Regina Renate Ricardo Richard Robert Roberto Rodrigo Roland Rolf Roman Ronald Rosa Rosemarie Sabine Samuel
Sandra Sarah Sébastien Sebastian Sergio Silke Silvia Simon Simone Sofia Sofía Sonia Sonja Sophia Sophie Stefan Stefanie Stephanie Stéphane Stephen Steve Steven Susan
Susana Susanne Sven Sylvie Tanja Teresa Theresa Thérèse Thomas Thierry Thorsten Tim Timothy Tobias Tom Tomás Torsten Ulrich Ulrike Ursula Ute Uwe Valentina Valérie
Vanessa Vera Verónica Vicente Vincent Virginie Walter Werner William Wolfgang Xavier Yann Yannick Yolanda Yvonne`.split(/\s/);
